import { DestroyRef, effect, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { isReference } from '../../domain/reference';

/** Title of the detail's route, with the number that may stand before it. */
const TITLE = /(?:HAI-\d+ · )?Detail Data Tiket/;

/**
 * Puts the ticket's number into the page's title, so that the tabs of several tickets can be told apart. The title
 * itself belongs to the title strategy in charge, ours or the host's; where it does not show ours, nothing is changed.
 */
export function numberInTitle(reference: Signal<string>): void {
  const title = inject(Title);
  // The strategy writes the title anew at the end of each navigation.
  const navigated = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
  const show = (number: string): void => {
    const before = title.getTitle();
    const after = before.replace(TITLE, () => (number ? `${number} · Detail Data Tiket` : 'Detail Data Tiket'));
    if (after !== before) title.setTitle(after);
  };
  effect(() => {
    navigated();
    // Nothing else of the backend's text belongs into a title, which browsers keep in their history.
    show(isReference(reference()) ? reference() : '');
  });
  // The gate removes the screen when another user may be logged in; the address and its title stay for a while (F66).
  inject(DestroyRef).onDestroy(() => show(''));
}
