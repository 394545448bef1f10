import { isDay } from '../instant';

/** Years before and after today in which a date of a ticket's matter lies; another one is a slip of the pen. */
const YEARS_BEFORE = 10;
const YEARS_AFTER = 3;

/**
 * Whether a day can be meant: the calendar has it, and it is not far from today.
 *
 * @param day `2026-12-21`, or anything else
 * @param today the office's day, `2026-11-27`
 */
export function isPlausibleDay(day: string, today: string): boolean {
  const year = Number(day.slice(0, 4)) - Number(today.slice(0, 4));
  return isDay(day) && year >= -YEARS_BEFORE && year <= YEARS_AFTER;
}
