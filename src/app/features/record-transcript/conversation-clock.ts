import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { localMinute } from '../../domain/instant';
import { selectSession } from '../../state/session/session-feature';
import { selectAsOf } from '../../state/ticket-list/ticket-list-selectors';

/** What time it is at the officer's desk. Call it while the page is made. */
export function conversationClock() {
  const store = inject(Store);
  const asOf = store.selectSignal(selectAsOf);
  const session = store.selectSignal(selectSession);
  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  const here = (): string => new Date().toISOString();
  /** The backend's clock when the list last came; this machine's may be wrong, or ahead of a mock's. */
  const now = (): string => asOf() ?? here();
  return {
    zone,
    /** For a field of date and time. */
    minute: () => localMinute(Date.parse(now()), zone()),
    /** Whichever clock is ahead: a turn must not be refused because one of them is slow. */
    latest: () => (here() > now() ? here() : now()),
  };
}
