import { linkedSignal, signal, untracked } from '@angular/core';
import { officeClock } from '../../services/clock/office-clock';
import { type TurnFields, withNextTurn } from './transcript-fields';

/** Clock of the officer's office for the times of the turns. Needs an injection context. */
export function conversationClock() {
  const { zone, now, minute, known } = officeClock();
  const opened = linkedSignal(() => {
    known();
    zone();
    return untracked(minute);
  });
  const refreshes = signal(0);
  /** Minutes of the turns that were added, by their ids. */
  const given = new Map<string, string>();
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
    begin: (): void => {
      opened.set(minute());
      given.clear();
    },
    /** The turns with another one, which has the current minute. */
    withNextTurn: (turns: readonly TurnFields[]): readonly TurnFields[] => {
      const next = withNextTurn(turns, minute());
      const added = next.at(-1);
      if (added) given.set(added.id, added.at);
      return next;
    },
    /** A turn takes place when its text is begun, unless its time was typed, or stored at another visit. */
    withBegunTurn: (turns: readonly TurnFields[], id: string): readonly TurnFields[] => {
      const [ours, now] = [given.get(id) ?? opened(), minute()];
      return turns.map((turn) => (turn.id === id && turn.at === ours ? { ...turn, at: now } : turn));
    },
  };
}
