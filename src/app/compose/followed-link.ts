import { afterRenderEffect, DOCUMENT, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { nothingHasFocus } from '../ui/nothing-has-focus';
import { entryState } from '../services/address/entry-state';

/** A link by its address, and which of the links with that address it is: a chart and its table have the same. */
interface Followed {
  readonly address: string;
  readonly nth: number;
}

/** Whether the page is shown because the user has gone back or forward. Needs an injection context. */
export const cameBack = (): boolean => inject(Router).getCurrentNavigation()?.trigger === 'popstate';

/**
 * Notes in the history entry which link of a page is followed. When the user comes back, also where the other page was
 * reloaded, that link has the focus, in the middle of the window. Needs an injection context.
 *
 * @param current whether everything that was asked for is on screen
 * @param leaving called before a link is followed
 */
export function returnToFollowedLink(page: HTMLElement, current: Signal<boolean>, leaving?: () => void): void {
  const document = inject(DOCUMENT);
  const entry = entryState('followedLink');
  let done = !cameBack();
  const linksTo = (address: string): HTMLElement[] =>
    Array.from(page.querySelectorAll('a')).filter((link) => addressOf(link) === address);
  const note = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    // Any other press, and a link to another site or to a mail program, leaves this page on screen.
    const leaves = button === 0 && !ctrlKey && !metaKey && !shiftKey;
    if (!link || !leaves || link.target || link.origin !== document.location.origin) return;
    done = true;
    leaving?.();
    const address = addressOf(link);
    entry.set({ address, nth: linksTo(address).indexOf(link) } satisfies Followed);
  };
  // Before the router begins to navigate.
  page.addEventListener('click', note, { capture: true });

  // A user who already scrolls reads, and is not moved.
  for (const type of ['wheel', 'touchmove'])
    page.addEventListener(type, () => (done = true), { passive: true, once: true });

  afterRenderEffect(() => {
    const followed = entry.value() as Partial<Followed> | null | undefined;
    if (done || !followed || !current()) return;
    done = true;
    entry.set(null);
    if (!nothingHasFocus(document)) return;
    const link = linksTo(followed.address ?? '')[followed.nth ?? 0];
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  });
}

/** The address of a list without the instant of its ages, which moves with each answer. */
function addressOf(link: Element): string {
  return (link.getAttribute('href') ?? '').replace(/openBefore=[^&]*/, '');
}
