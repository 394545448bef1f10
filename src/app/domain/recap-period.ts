import { isDay, parseInstant, utcDay, wallClockAt } from './instant';
import { periodDays } from './period';
import type { ZoneName } from './session';
import type { Period, TicketQuery } from './ticket-query';
import { periodFrom } from './ticket-query-url';

/** Days from the first to the last, both included: `2024-11-01` and `2024-11-30`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** What a recap counts: a year or a quarter, or the days between two. A month is its days. */
export type RecapPeriod = Period | Days;

const DAY = 86_400_000;

/** Whether the period is given by its days, and not by year and quarter. */
export function isDays(period: RecapPeriod): period is Days {
  return 'from' in period;
}

/** The first and the last day of the period. */
export function daysOf(period: RecapPeriod): Days {
  return isDays(period) ? period : periodDays(period);
}

/** All days of a month; `month` is 1-12, 0 is December of the year before. */
export function monthDays(year: number, month: number): Days {
  return { from: utcDay(Date.UTC(year, month - 1, 1)), to: utcDay(Date.UTC(year, month, 0)) };
}

/** All days of the month before an instant, in a zone; null for an unreadable instant. */
export function monthBefore(instant: string | null, zone: ZoneName): Days | null {
  const now = parseInstant(instant);
  if (now === null) return null;
  const { year, month } = wallClockAt(now, zone);
  return monthDays(year, month - 1);
}

/** Year and month (1-12) when the days are exactly those of a month; else null. */
export function monthOf({ from, to }: Days): { readonly year: number; readonly month: number } | null {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const days = monthDays(year, month);
  return days.from === from && days.to === to ? { year, month } : null;
}

/** The year that holds the last day of the period. */
export function yearOf(period: RecapPeriod): number {
  return isDays(period) ? Number(period.to.slice(0, 4)) : period.year;
}

/** The period of equal kind that ends where this one begins: of days as many days, of a month the month before. */
export function periodBefore(period: RecapPeriod): RecapPeriod {
  if (!isDays(period)) {
    const { year, quarter } = period;
    if (quarter === null) return { year: year - 1, quarter };
    return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as Period['quarter'] };
  }
  const month = monthOf(period);
  if (month) return monthDays(month.year, month.month - 1);
  const [from, to] = [Date.parse(period.from), Date.parse(period.to)];
  return { from: utcDay(2 * from - to - DAY), to: utcDay(from - DAY) };
}

/** Whether both hold the same days. */
export function samePeriod(one: RecapPeriod, other: RecapPeriod): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.from === b.from && a.to === b.to;
}

/** The filters of the list that select the tickets of the period. */
export function periodQuery(period: RecapPeriod): Pick<TicketQuery, 'period' | 'from' | 'to'> {
  return isDays(period) ? { period: null, ...period } : { period, from: null, to: null };
}

/** The period of URL parameters: days where both are days in order, else year and quarter; null without. */
export function recapPeriodFrom({ year, quarter, from, to }: Readonly<Record<string, unknown>>): RecapPeriod | null {
  return daysFrom(from, to) ?? periodFrom(year, quarter);
}

/** Two days of this century, the first not after the last; null for any other values. */
export function daysFrom(from: unknown, to: unknown): Days | null {
  return typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from <= to
    ? { from, to }
    : null;
}

/** The URL parameters of the period; null removes one. */
export function recapPeriodParams(period: RecapPeriod | null): Readonly<Record<string, string | null>> {
  const days = period && isDays(period) ? period : null;
  const named = period && !isDays(period) ? period : null;
  return {
    year: named && String(named.year),
    quarter: named?.quarter ? String(named.quarter) : null,
    from: days?.from ?? null,
    to: days?.to ?? null,
  };
}
