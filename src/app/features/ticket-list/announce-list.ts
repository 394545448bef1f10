import { DestroyRef, effect, inject, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TicketQuery } from '../../domain/ticket-query';
import { selectOffline } from '../../state/connection/connection-feature';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { lazyAnnouncer } from '../../ui/lazy-announcer';
import { listAnnouncement } from './list-announcement';

/** Announces each new response once; failures are announced by their card. */
export function announceList(): void {
  const store = inject(Store);
  const announcer = lazyAnnouncer();
  // The live region still holds the last announcement, and the next user could read it.
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
    announcer.announce(listAnnouncement(before, shown, untracked(view)));
    before = shown;
  });

  let wasOffline = false;
  effect(() => {
    if (wasOffline && !offline()) announcer.announce('Sambungan internet kembali.');
    wasOffline = offline();
  });
}
