import type { ZoneName } from './session';

/** Hours east of UTC; Indonesia has no daylight saving. */
export const OFFSET_HOURS: Readonly<Record<ZoneName, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

const SECOND = 1000;
const HOUR = 3_600_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Date and time in the zone of an office. */
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
 * Milliseconds since 1970 of an ISO 8601 instant with an offset, cut to seconds: a spreadsheet rounds fractions and a
 * screen cuts them, so that one ticket would have two dates. Null for any other text: no date, `0000-00-00`, 30 February,
 * or a time without offset, which depends on the browser's zone (F47).
 */
export function parseInstant(iso: string | null | undefined): number | null {
  const day = INSTANT.exec(iso ?? '')?.[1];
  if (!iso || !day || !isCalendarDay(day)) {
    return null;
  }
  const ms = Date.parse(iso);
  return Number.isNaN(ms) || ms < 0 ? null : ms - (ms % SECOND);
}

/** Date and time of an instant (milliseconds since 1970) in the zone (F47). */
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

/** Milliseconds since 1970 at which a day begins in the zone. `month` is 1-12; 13 is January of the next year. */
export function startOfDay(year: number, month: number, day: number, zone: ZoneName): number {
  return Date.UTC(year, month - 1, day) - OFFSET_HOURS[zone] * HOUR;
}

/** An instant (milliseconds since 1970) as local time in the zone: `2024-03-21T12:07`. */
export function localMinute(ms: number, zone: ZoneName): string {
  return new Date(ms + OFFSET_HOURS[zone] * HOUR).toISOString().slice(0, 16);
}

/** An instant (milliseconds since 1970), to the minute, with the zone's offset: `2024-03-21T12:07:00+07:00`. */
export function withOffset(ms: number, zone: ZoneName): string {
  return `${localMinute(ms, zone)}:00+0${OFFSET_HOURS[zone]}:00`;
}

/** The instant of a local time `2024-03-21T12:07` in the zone, ISO 8601 in UTC; null for any other text. */
export function fromLocalMinute(text: string, zone: ZoneName): string | null {
  const ms = parseInstant(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? `${text}Z` : null);
  return ms === null ? null : new Date(ms - OFFSET_HOURS[zone] * HOUR).toISOString();
}

/** Whether the text is a day of this century as `2024-03-19`. */
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

/** The day of an instant in UTC, `2024-03-19`; `ms` since 1970. */
export const utcDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
