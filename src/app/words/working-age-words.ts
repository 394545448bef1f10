import type { Gap } from '../domain/working-time/calendar';
import type { ShownAge, WorkingAge } from '../domain/working-time/working-age';
import { GAP_WORDS } from './gap-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * An age in working time: `2 hari kerja`, `3 jam kerja`. Without one it is the calendar time.
 *
 * @param calendarWords the age in calendar time, from `ageWords`
 * @param age why it is unknown, where it is; null where an instant cannot be read
 */
export function shownAge(calendarWords: string, age: WorkingAge | Gap | null): ShownAge {
  if (!age || calendarWords === 'baru saja') return { words: calendarWords, beside: null };
  if (typeof age === 'string') return { words: calendarWords, beside: `waktu kalender; ${GAP_WORDS[age]}` };
  const words = age.days ? `${age.days} hari kerja` : `${partOfDay(age.time)} kerja`;
  return { words, beside: `${calendarWords} menurut kalender` };
}

/** Working days for a cell of a table: a number that stays one, or why there is none. */
export function workingDaysCell(days: number | Gap | null): number | string | null {
  return typeof days === 'string' ? GAP_WORDS[days] : days;
}

function partOfDay(time: number): string {
  return time >= HOUR ? `${Math.floor(time / HOUR)} jam` : `${Math.floor(time / MINUTE)} menit`;
}
