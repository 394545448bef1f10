import { isDay, parseInstant, startOfDay, utcDay, wallClockAt } from './instant';
import type { Period } from './ticket-query';
import type { ZoneName } from './session';

export type Quarter = NonNullable<Period['quarter']>;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** Two instants, ISO 8601 in UTC. */
export interface InstantRange {
  readonly from: string;
  /** Exclusive: the first instant after the range. */
  readonly to: string;
}

/** First instant of the period and of the following one, in the office's zone (figs 6-8, Rekap Laporan). */
export function periodRange(period: Period, zone: ZoneName): InstantRange {
  const first = period.quarter ? period.quarter * 3 - 2 : 1;
  const months = period.quarter ? 3 : 12;
  return {
    from: new Date(startOfDay(period.year, first, 1, zone)).toISOString(),
    to: new Date(startOfDay(period.year, first + months, 1, zone)).toISOString(),
  };
}

/** First and last day of the period, both included: `2024-01-01` and `2024-03-31`. */
export function periodDays({ year, quarter }: Period): { readonly from: string; readonly to: string } {
  const last = quarter ? quarter * 3 : 12;
  const day = (month: number, date: number): string => utcDay(Date.UTC(year, month - 1, date));
  return { from: day(quarter ? last - 2 : 1, 1), to: day(last + 1, 0) };
}

/** First instant of `from` and of the day after `to` (days as `2024-03-19`), ISO 8601 in UTC; null for an open side. */
export function daysRange(
  from: string | null,
  to: string | null,
  zone: ZoneName,
): { readonly from: string | null; readonly to: string | null } {
  return { from: startOf(from, 0, zone), to: startOf(to, 1, zone) };
}

/** Year and quarter of an ISO 8601 instant in the office's zone; null for any other text (F47). */
export function periodOf(
  iso: string | null,
  zone: ZoneName,
): { readonly year: number; readonly quarter: Quarter } | null {
  const ms = parseInstant(iso);
  if (ms === null) {
    return null;
  }
  const { year, month } = wallClockAt(ms, zone);
  return { year, quarter: Math.ceil(month / 3) as Quarter };
}

function startOf(day: string | null, later: 0 | 1, zone: ZoneName): string | null {
  if (day === null || !isDay(day)) {
    return null;
  }
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(startOfDay(year, month, date + later, zone)).toISOString();
}
