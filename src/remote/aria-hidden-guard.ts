/** Keeps the shell visible to assistive technology while a dialog of ours is open. */
export interface AriaHiddenGuard {
  /** Removes `aria-hidden` from the shell's elements, also from those that a later dialog hides, until `stop` is called. */
  start(): void;
  /** Allows dialogs to set `aria-hidden` on the shell's elements again. */
  stop(): void;
}

/**
 * While a dialog of ours is open, Material sets `aria-hidden` on all other elements of the body. When the session ends,
 * assistive technology must reach the shell's login. Elements that the shell had hidden before stay hidden.
 */
export function guardAriaHidden({ body }: Document): AriaHiddenGuard {
  const hidden = (): Element[] => [...body.children].filter((one) => one.getAttribute('aria-hidden') === 'true');
  const before = new Set(hidden());
  const show = (): void => {
    for (const element of hidden()) if (!before.has(element)) element.removeAttribute('aria-hidden');
  };
  const observer = new MutationObserver(show);
  return {
    start: () => {
      show();
      for (const element of body.children) observer.observe(element, { attributeFilter: ['aria-hidden'] });
    },
    stop: () => observer.disconnect(),
  };
}
