import type { Unknown } from '../domain/working-time/calendar';
import type { ShownAge, WorkingAge } from '../domain/working-time/working-age';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * An age in working time: `2 hari kerja`, `3 jam kerja`. Without one it is the calendar time.
 *
 * @param calendarWords the age in calendar time, from `ageWords`
 * @param age null where an instant cannot be read
 */
export function shownAge(calendarWords: string, age: WorkingAge | Unknown | null): ShownAge {
  if (!age || calendarWords === 'baru saja') return { words: calendarWords, beside: null };
  if (age === 'unknown') return { words: calendarWords, beside: 'waktu kalender; kalender belum lengkap' };
  const words = age.days ? `${age.days} hari kerja` : `${partOfDay(age.time)} kerja`;
  return { words, beside: `${calendarWords} menurut kalender` };
}

function partOfDay(time: number): string {
  return time >= HOUR ? `${Math.floor(time / HOUR)} jam` : `${Math.floor(time / MINUTE)} menit`;
}
