import { parseInstant } from '../instant';
import { UNKNOWN, type Unknown } from './calendar';
import type { OfficeCalendar } from './office-calendar';
import { workingDaysPassed, workingTime } from './working-time';

/** How long something has waited for an office. */
export interface WorkingAge {
  /** Whole working days. */
  readonly days: number;
  /** Milliseconds of working time. */
  readonly time: number;
}

/** An age as it is shown, and what stands beside it, so that nobody suspects the shorter one. */
export interface ShownAge {
  readonly words: string;
  /** The calendar time, or why it is the calendar time; null where nothing has to be said. */
  readonly beside: string | null;
}

/**
 * The age of a ticket in working time (beyond the manual, section 5). Null when an instant cannot be read, `unknown` when
 * the calendar lacks a year.
 *
 * @param since ISO 8601
 * @param now ISO 8601
 */
export function workingAge(office: OfficeCalendar, since: string | null, now: string): WorkingAge | Unknown | null {
  const [from, to] = [parseInstant(since), parseInstant(now)];
  if (from === null || to === null) return null;
  const [days, time] = [workingDaysPassed(office, from, to), workingTime(office, from, to)];
  return days === UNKNOWN || time === UNKNOWN ? UNKNOWN : { days, time };
}
