import { effect, type Injector, type Signal, untracked } from '@angular/core';
import type { KnownTimes, WorkingTimes } from './working-times';

/** Milliseconds for which a file waits for the calendar. */
const PATIENCE = 10_000;

/**
 * Working time once it is known whether there is a calendar, for what is written down; null where that takes too long,
 * or the code for it could not be loaded.
 *
 * @param injector of whoever waits
 */
export function settledTimes(times: Signal<KnownTimes>, injector: Injector): Promise<WorkingTimes | null> {
  const already = untracked(times);
  if (already !== undefined) return Promise.resolve(already);
  return new Promise((settle) => {
    const end = (known: WorkingTimes | null): void => {
      clearTimeout(timer);
      watch.destroy();
      settle(known);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    const watch = effect(
      () => {
        const known = times();
        if (known !== undefined) untracked(() => end(known));
      },
      { injector, manualCleanup: true },
    );
  });
}
