import { UNKNOWN, type Unknown } from './calendar';
import { monthStart } from './day-number';
import { dayAt, type OfficeCalendar } from './office-calendar';

/**
 * Working days after the first day until the last one, which counts: from Friday to Tuesday are 2. Negative when the
 * last day is earlier: from Tuesday to Friday before are -2. Days are days since 1970-01-01.
 */
export function workingDaysUntil(office: OfficeCalendar, from: number, to: number): number | Unknown {
  const [first, last] = [dayAt(office, Math.min(from, to) + 1), dayAt(office, Math.max(from, to))];
  if (from === to) return 0;
  if (!first || !last || last.unknownDaysBefore > first.unknownDaysBefore || last.kind === 'unknown') return UNKNOWN;
  const days = last.workingDaysBefore - first.workingDaysBefore + (last.kind === 'working' ? 1 : 0);
  return from < to ? days : -days;
}

/**
 * The n-th working day after a day, which itself is day 0; in days since 1970-01-01.
 *
 * @param count 1 or more
 */
export function addWorkingDays(office: OfficeCalendar, day: number, count: number): number | Unknown {
  let left = count;
  for (let next = day + 1; ; next++) {
    const kind = dayAt(office, next)?.kind ?? UNKNOWN;
    if (kind === UNKNOWN) return UNKNOWN;
    if (kind === 'working' && --left <= 0) return next;
  }
}

/** The day itself if it is a working day, else the nearest one before or after it; in days since 1970-01-01. */
export function nearestWorkingDay(
  office: OfficeCalendar,
  day: number,
  direction: 'previous' | 'next',
): number | Unknown {
  for (let near = day; ; near += direction === 'next' ? 1 : -1) {
    const kind = dayAt(office, near)?.kind ?? UNKNOWN;
    if (kind === UNKNOWN) return UNKNOWN;
    if (kind === 'working') return near;
  }
}

/**
 * The n-th working day of a month, counted from its end when `nth` is negative; in days since 1970-01-01. Null when the
 * month has fewer working days, `unknown` when the calendar does not say which they are.
 *
 * @param month `2026-10`
 * @param nth from 1, or from -1
 */
export function nthWorkingDay(office: OfficeCalendar, month: string, nth: number): number | Unknown | null {
  const [first, next] = [monthStart(month, 0), monthStart(month, 1)];
  const days = Array.from({ length: next - first }, (_, index) => (nth > 0 ? first + index : next - 1 - index));
  let left = Math.abs(nth);
  for (const day of days) {
    const kind = dayAt(office, day)?.kind ?? UNKNOWN;
    if (kind === UNKNOWN) return UNKNOWN;
    if (kind === 'working' && --left <= 0) return day;
  }
  return null;
}

/** Whether a day is a working day, in days since 1970-01-01. */
export function isWorkingDay(office: OfficeCalendar, day: number): boolean | Unknown {
  const kind = dayAt(office, day)?.kind ?? UNKNOWN;
  return kind === UNKNOWN ? UNKNOWN : kind === 'working';
}
