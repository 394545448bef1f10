import { linkedSignal, untracked } from '@angular/core';
import { officeClock } from '../../state/clock/office-clock';

/** When the conversation may have taken place, by the clock of the officer's office. Call it while the page is made. */
export function conversationClock() {
  const { zone, now, minute, known } = officeClock();
  const opened = linkedSignal(() => {
    known();
    zone();
    return untracked(minute);
  });
  return {
    zone,
    /** For a field of date and time. */
    minute,
    /** ISO 8601 in UTC: a turn must not be later. */
    latest: (): string => new Date(now()).toISOString(),
    /** When the form began; it stands still while one writes. */
    opened: opened.asReadonly(),
    begin: (): void => opened.set(minute()),
  };
}
