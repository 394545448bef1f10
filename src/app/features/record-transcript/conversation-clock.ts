import { computed, inject, linkedSignal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { localMinute } from '../../domain/instant';
import { ServerClock } from '../../state/clock/server-clock';
import { selectSession } from '../../state/session/session-feature';

/** What time it is at the officer's office, by the backend's clock once the list has told it. Call it while the page is made. */
export function conversationClock() {
  const store = inject(Store);
  const clock = inject(ServerClock);
  const session = store.selectSignal(selectSession);
  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  const now = (): number => clock.now() ?? Date.now();
  /** For a field of date and time. */
  const minute = (): string => localMinute(now(), zone());
  const basis = computed(() => `${clock.now() === null} ${zone()}`);
  const opened = linkedSignal(() => {
    basis();
    return untracked(minute);
  });
  return {
    zone,
    minute,
    /** ISO 8601 in UTC: a turn must not be later. */
    latest: (): string => new Date(now()).toISOString(),
    /** When the form began; it stands still while one writes. */
    opened: opened.asReadonly(),
    begin: (): void => opened.set(minute()),
  };
}
