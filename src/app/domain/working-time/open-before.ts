import { UNKNOWN, type Unknown } from './calendar';
import type { OfficeCalendar } from './office-calendar';
import { workingDaysPassed } from './working-time';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Calendar days that hold more working days than are asked for, with the longest collective leave in between. */
const spanOf = (days: number): number => ((days + 1) * 2 + 30) * DAY;

/**
 * The instant before which a ticket must have been recorded to be older than a number of working days, to the minute
 * (beyond the manual, section 5). What the list shows as an age and what this finds agree, because both count alike.
 *
 * @param now milliseconds since 1970
 * @param days 1 or more
 * @returns milliseconds since 1970, on a whole minute; `unknown` when the calendar does not say
 */
export function openBefore(office: OfficeCalendar, now: number, days: number): number | Unknown {
  const minute = (at: number): number => Math.floor(at / MINUTE) * MINUTE;
  let [older, younger] = [minute(now - spanOf(days)), minute(now) + MINUTE];
  const oldest = workingDaysPassed(office, older, now);
  if (oldest === UNKNOWN || oldest <= days) return UNKNOWN;
  while (younger - older > MINUTE) {
    const middle = minute((older + younger) / 2);
    const passed = workingDaysPassed(office, middle, now);
    if (passed === UNKNOWN) return UNKNOWN;
    if (passed > days) older = middle;
    else younger = middle;
  }
  return younger;
}
