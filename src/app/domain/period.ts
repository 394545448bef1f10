import { parseInstant, startOfDay, wallClockAt } from './instant';
import type { Period } from './ticket-query';
import type { ZoneName } from './zone';

export type Quarter = NonNullable<Period['quarter']>;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** Two instants, ISO 8601 in UTC. */
export interface InstantRange {
  readonly from: string;
  /** Exclusive: the first instant after the range. */
  readonly to: string;
}

/** First instant of the period and of the next one, by the calendar on the office's wall. */
export function periodRange(period: Period, zone: ZoneName): InstantRange {
  const first = period.quarter ? period.quarter * 3 - 2 : 1;
  const months = period.quarter ? 3 : 12;
  return {
    from: new Date(startOfDay(period.year, first, 1, zone)).toISOString(),
    to: new Date(startOfDay(period.year, first + months, 1, zone)).toISOString(),
  };
}

/** Quarter in which the instant falls for that office; null when it cannot be read. */
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

/** `Triwulan I`, or `Tahunan` for a whole year (fig 7, Rekap Laporan). */
export function quarterWords(quarter: Period['quarter']): string {
  return quarter ? `Triwulan ${ROMAN[quarter]}` : 'Tahunan';
}

/** `Triwulan I 2024` or `Tahunan 2024`. */
export function periodWords(period: Period): string {
  return `${quarterWords(period.quarter)} ${period.year}`;
}
