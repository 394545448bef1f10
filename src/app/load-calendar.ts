import { provideWhenListShown } from './provide-when-list-shown';

const CODE = () => import('./features/working-time/provide-working-time');

/** Loads the offices' calendar when the list is usable. Until then, and where that fails, ages are calendar time. */
export function loadCalendar(code: typeof CODE = CODE): void {
  provideWhenListShown(async () => (await code()).provideWorkingTime());
}
