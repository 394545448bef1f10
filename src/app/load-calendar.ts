import { inject } from '@angular/core';
import { loadWhenListShown } from './load-when-list-shown';
import { WORKING_TIMES } from './services/working-time/working-times';

const CODE = () => import('./features/working-time/start-working-time');

/** Loads the offices' calendar when the list is usable. Until then, and where that fails, ages are calendar time. */
export function loadCalendar(code: typeof CODE = CODE): void {
  const times = inject(WORKING_TIMES);
  loadWhenListShown(code, ({ startWorkingTime }, app) => startWorkingTime(app, times));
}
