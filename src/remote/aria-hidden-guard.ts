/** Ways to show the shell to assistive technology while a dialog of ours is open. */
export interface AriaHiddenGuard {
  /** Shows what is hidden now, and what a dialog that opens later hides, until `keep` is called. */
  start(): void;
  /** Lets dialogs hide what is beside them again. */
  stop(): void;
}

/**
 * While a dialog of ours is open, Material hides all other elements of the body from assistive technology. When the
 * session ends, the shell's login must be found there. What the shell itself had hidden before stays hidden.
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
