import { linkedSignal, type Signal } from '@angular/core';

/**
 * What is offered, kept as the user saw it while `hold` is true: nothing changes its meaning under the finger. Null, for
 * nothing to offer, is never held back.
 */
export function held<T>(offered: () => T | null, hold: () => boolean): Signal<T | null> {
  return linkedSignal<{ now: T | null; hold: boolean }, T | null>({
    source: () => ({ now: offered(), hold: hold() }),
    computation: ({ now, hold: holding }, before) => (holding && now !== null ? (before?.value ?? now) : now),
  }).asReadonly();
}
