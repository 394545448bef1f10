import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TicketQuery } from '../../domain/ticket-query';
import { selectOffline } from '../../state/connection/connection-feature';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { announce } from '../../ui/announce';
import { listAnnouncement } from './list-announcement';

/** Lets a screen reader hear each new answer once; failures are announced by their card. */
export function announceList(): void {
  const store = inject(Store);
  const announcer = inject(LiveAnnouncer);
  // What was said last stands in the page, and may be read by the next person.
  inject(DestroyRef).onDestroy(() => announcer.clear());
  const loading = store.selectSignal(list.selectLoading);
  const shownQuery = store.selectSignal(list.selectShownQuery);
  const view = store.selectSignal(list.selectPageView);
  const failure = store.selectSignal(list.selectListFailure);
  const offline = store.selectSignal(selectOffline);

  let before: TicketQuery | null = null;
  let wasLoading = false;
  effect(() => {
    const ended = wasLoading && !loading();
    wasLoading = loading();
    const shown = untracked(shownQuery);
    if (!ended || !shown || untracked(failure)) return;
    announce(announcer, listAnnouncement(before, shown, untracked(view)));
    before = shown;
  });

  let wasOffline = false;
  effect(() => {
    if (wasOffline && !offline()) announce(announcer, 'Sambungan internet kembali.');
    wasOffline = offline();
  });
}
