import { linkedSignal, signal, untracked } from '@angular/core';
import { officeClock } from '../../services/clock/office-clock';

/** When the conversation may have taken place, by the clock of the officer's office. Call it while the page is made. */
export function conversationClock() {
  const { zone, now, minute, known } = officeClock();
  const opened = linkedSignal(() => {
    known();
    zone();
    return untracked(minute);
  });
  const looked = signal(0);
  return {
    zone,
    /** For a field of date and time. */
    minute,
    /** ISO 8601 in UTC: a turn must not be later. */
    latest: (): string => {
      looked();
      return new Date(now()).toISOString();
    },
    /** What was judged by `latest` is judged anew: a turn that had not taken place may have by now. */
    look: (): void => looked.update((times) => times + 1),
    /** When the form began; it stands still while one writes. */
    opened: opened.asReadonly(),
    begin: (): void => opened.set(minute()),
  };
}
