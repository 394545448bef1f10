import { DestroyRef, effect, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { isReference } from '../../domain/reference';

/** Title of the detail's route, optionally with the ticket's number before it. */
const TITLE = /(?:HAI-\d+ · )?Detail Data Tiket/;

/**
 * Puts the ticket's number into the document's title, so that browser tabs of several tickets differ. A title that the
 * host's title strategy has replaced is left alone.
 */
export function numberInTitle(reference: Signal<string>): void {
  const title = inject(Title);
  // The title strategy sets the title at the end of each navigation.
  const navigated = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
  const show = (number: string): void => {
    const before = title.getTitle();
    const after = before.replace(TITLE, () => (number ? `${number} · Detail Data Tiket` : 'Detail Data Tiket'));
    if (after !== before) title.setTitle(after);
  };
  effect(() => {
    navigated();
    // Browsers keep titles in their history, so no other text of the backend goes into the title.
    show(isReference(reference()) ? reference() : '');
  });
  // The URL and its title outlive the screen when the identity gate removes it for another user (F66).
  inject(DestroyRef).onDestroy(() => show(''));
}
