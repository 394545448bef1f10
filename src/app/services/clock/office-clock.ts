import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { localMinute } from '../../domain/instant';
import { selectSession } from '../../state/session/session-feature';
import { ServerClock } from './server-clock';

/** The time at the user's office, by the backend's clock if known. Needs an injection context. */
export function officeClock() {
  const clock = inject(ServerClock);
  const session = inject(Store).selectSignal(selectSession);
  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  /** Milliseconds since 1970. */
  const now = (): number => clock.now() ?? Date.now();
  /** The office's local time, `2024-03-21T12:07`. */
  const minute = (): string => localMinute(now(), zone());
  return { zone, now, minute, known: computed(() => clock.now() !== null) };
}
