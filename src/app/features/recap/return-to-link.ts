import { afterRenderEffect, ElementRef, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { entryState } from '../../services/address/entry-state';

/**
 * Focuses the link that the user followed from this page, when the user goes back to it. Needs an injection context.
 *
 * @param shown what the links are part of; null while it is loaded
 */
export function returnToLink(shown: Signal<object | null>): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const entry = entryState('followedLink');
  const links = (href: unknown) =>
    Array.from(host.querySelectorAll('a')).filter((link) => link.getAttribute('href') === href);
  const back = inject(Router).getCurrentNavigation()?.trigger === 'popstate';
  let followed: unknown = back ? entry.get() : null;

  const store = ({ target }: Event): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href');
    // Two links, such as those of a chart and of its table, may lead to one list.
    if (link && href) entry.set([href, links(href).indexOf(link)]);
  };
  // Before the router begins to navigate.
  host.addEventListener('click', store, { capture: true });

  afterRenderEffect(() => {
    if (!shown() || !Array.isArray(followed)) return;
    const link = links(followed[0])[Number(followed[1])];
    followed = null;
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  });
}
