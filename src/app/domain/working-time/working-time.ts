import { UNKNOWN, type Unknown } from './calendar';
import { dayAt, type OfficeCalendar, type OfficeDay } from './office-calendar';
import { workingDaysUntil } from './working-days';

const DAY = 86_400_000;

/**
 * Working time between two instants, in milliseconds; 0 when the second one is not later. `unknown` when a day between
 * them may or may not be a working day.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 */
export function workingTime(office: OfficeCalendar, from: number, to: number): number | Unknown {
  if (to <= from) return 0;
  const start = localTime(office, from);
  // The last millisecond counts: an end at midnight does not touch the next day.
  const end = localTime(office, to - 1);
  if (!start.in || !end.in || hasUnknown(start.in, end.in)) return UNKNOWN;
  return workedUntil(end.in, end.time + 1) - workedUntil(start.in, start.time);
}

/**
 * Working days that have passed at the same time of the day, as "3 hari" counts days: from Monday 10.00 to Wednesday
 * 09.00 is 1. A time outside the office's hours counts from the next opening.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 */
export function workingDaysPassed(office: OfficeCalendar, from: number, to: number): number | Unknown {
  if (to <= from) return 0;
  const opening = nextOpening(office, from, to);
  if (opening === UNKNOWN) return UNKNOWN;
  if (opening >= to) return 0;
  const start = localTime(office, opening);
  const end = localTime(office, to);
  const days = workingDaysUntil(office, start.day, end.day);
  if (days === UNKNOWN) return UNKNOWN;
  return end.in?.kind === 'working' && end.time < start.time ? days - 1 : days;
}

/**
 * When the office is open next: the instant itself while it is open, in milliseconds since 1970. `unknown` when the
 * calendar ends before, or does not say.
 *
 * @param until in milliseconds since 1970; days that begin later are not looked at, and it is the result where the office
 * does not open before
 */
export function nextOpening(office: OfficeCalendar, at: number, until = Infinity): number | Unknown {
  const { day, time } = localTime(office, at);
  for (let next = day; next * DAY - office.offset < until; next++) {
    const it = dayAt(office, next);
    if (!it || it.kind === 'unknown') return UNKNOWN;
    const since = next === day ? time : 0;
    const span = it.spans.find(([, to]) => since < to);
    if (span) return next * DAY + Math.max(since, span[0]) - office.offset;
  }
  return until;
}

/** Day of an instant at the office, in days since 1970-01-01. */
export function officeDayNumber(office: OfficeCalendar, at: number): number {
  return localTime(office, at).day;
}

function localTime(office: OfficeCalendar, at: number) {
  const day = Math.floor((at + office.offset) / DAY);
  return { day, time: at + office.offset - day * DAY, in: dayAt(office, day) };
}

function workedUntil({ workedBefore, spans }: OfficeDay, time: number): number {
  return spans.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(time, to) - from), workedBefore);
}

/** Whether a day from the first to the last, both included, is unknown. */
function hasUnknown(first: OfficeDay, last: OfficeDay): boolean {
  return last.unknownDaysBefore > first.unknownDaysBefore || last.kind === 'unknown';
}
