import type { ZoneName } from './session';

/** Hours ahead of UTC; Indonesia has no daylight saving. */
const OFFSET_HOURS: Readonly<Record<ZoneName, number>> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

const SECOND = 1000;
const HOUR = 3_600_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** What the clock and the calendar on an office's wall say. */
export interface WallClock {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Milliseconds since 1970 of an ISO 8601 instant that names its offset, fractions of seconds cut: a clock on the screen
 * cuts and a spreadsheet rounds, which would put one ticket on two days. Null for anything else: no date, `0000-00-00`,
 * 30 February, or a local time without offset, which would read differently in each browser (F47).
 */
export function parseInstant(iso: string | null | undefined): number | null {
  const day = INSTANT.exec(iso ?? '')?.[1];
  if (!iso || !day || !isCalendarDay(day)) {
    return null;
  }
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || ms < 0 ? null : ms - (ms % SECOND);
}

/** @param ms milliseconds since 1970 */
export function wallClockAt(ms: number, zone: ZoneName): WallClock {
  const shifted = new Date(ms + OFFSET_HOURS[zone] * HOUR);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** Instant, in milliseconds since 1970, at which a day begins in the zone; month 1-12, 13 is January of the next year. */
export function startOfDay(year: number, month: number, day: number, zone: ZoneName): number {
  return Date.UTC(year, month - 1, day) - OFFSET_HOURS[zone] * HOUR;
}

/** `2024-03-21T12:07`, what the clock on the wall says, as `input type=datetime-local` writes it. */
export function localMinute(ms: number, zone: ZoneName): string {
  return new Date(ms + OFFSET_HOURS[zone] * HOUR).toISOString().slice(0, 16);
}

/** The instant at which the clock on the wall says that, ISO 8601 in UTC; null for no such minute. */
export function fromLocalMinute(text: string, zone: ZoneName): string | null {
  const ms = parseInstant(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? `${text}Z` : null);
  return ms === null ? null : new Date(ms - OFFSET_HOURS[zone] * HOUR).toISOString();
}

/** Whether this names a day of the calendar as `2024-03-19`. */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && isCalendarDay(text);
}

/** @param day `2024-02-30`, digits that need not be a date */
function isCalendarDay(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  // Day 0 of a month is the last day of the month before.
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
