import { inject } from '@angular/core';
import { provideWhenListShown } from './provide-when-list-shown';
import { CALENDAR_WANTED, WORKING_TIMES } from './services/working-time/working-times';

const CODE = () => import('./features/working-time/provide-working-time');

/** Loads the offices' calendar when a screen with ages is usable. Until then, and where that fails, they are calendar time. */
export function loadCalendar(code: typeof CODE = CODE): void {
  const times = inject(WORKING_TIMES);
  const load = () =>
    code().then(
      ({ provideWorkingTime }) => provideWorkingTime(),
      (error: unknown) => {
        times.set(null);
        throw error;
      },
    );
  provideWhenListShown(load, inject(CALENDAR_WANTED));
}
