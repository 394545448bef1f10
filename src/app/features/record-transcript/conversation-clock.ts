import { linkedSignal, signal, untracked } from '@angular/core';
import { officeClock } from '../../services/clock/office-clock';

/** Clock of the officer's office for the times of the turns. Needs an injection context. */
export function conversationClock() {
  const { zone, now, minute, known } = officeClock();
  const opened = linkedSignal(() => {
    known();
    zone();
    return untracked(minute);
  });
  const refreshes = signal(0);
  return {
    zone,
    /** The current minute, in the format of a date and time field. */
    minute,
    /** The latest time that a turn may have, ISO 8601 in UTC. */
    latest: (): string => {
      refreshes();
      return new Date(now()).toISOString();
    },
    /** Reevaluates all that read `latest`: a time that was in the future may have passed. */
    refresh: (): void => refreshes.update((times) => times + 1),
    /** The minute when the form was opened. It does not change while the user types. */
    opened: opened.asReadonly(),
    begin: (): void => opened.set(minute()),
  };
}
