import type { OfficeKind, ZoneName } from '../session';

/** Zones of the calendar file, by the names that offices use. */
export const ZONE_OF_LABEL = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
} as const satisfies Readonly<Record<string, ZoneName>>;

/** Days on which an office may be open, in the order of the week. */
export const WORKING_WEEK = ['senin', 'selasa', 'rabu', 'kamis', 'jumat'] as const;
export type WorkingWeekday = (typeof WORKING_WEEK)[number];

/** Opening and closing time of one part of a day, `08:00` and `12:15`. */
export type TimeSpan = readonly [string, string];

/** Opening times by weekday, each in ascending order; a weekday that is left out is closed. */
export interface Hours {
  readonly days: Readonly<Partial<Record<WorkingWeekday, readonly TimeSpan[]>>>;
  /** These hours hold for every office that is not listed. */
  readonly default?: boolean | undefined;
}

/** Zone and hours of one office. */
export interface CalendarOffice {
  readonly code: string;
  /** Codes are unique within a kind only; left out: the office of any kind that no other entry names with its kind. */
  readonly kind?: OfficeKind | undefined;
  readonly zone: keyof typeof ZONE_OF_LABEL;
  /** Name of the hours. */
  readonly hours: string;
}

/** Days, both included, on which other hours hold: Ramadan, or longer opening in December. */
export interface CalendarPeriod {
  readonly key: string;
  /** `2026-02-19`. */
  readonly from: string;
  readonly to: string;
  /** Name of the hours that replace the office's own. */
  readonly hours?: string | undefined;
  /** The office is open in this time too, on each working day. */
  readonly extend?: { readonly after: string; readonly until: string } | undefined;
  /** A period with status `example` shows its form only, and does not hold. */
  readonly status?: string | undefined;
}

/** A day as `2026-12-25` and its name. */
export type NamedDay = readonly [string, string];

/** Holidays of one year. */
export interface CalendarYear {
  /** `missing`: the year's holidays are not known yet, and the listed days are not all of them. */
  readonly status: 'confirmed' | 'missing';
  readonly libur: readonly NamedDay[];
  /** Collective leave: offices are closed, although these are no national holidays. */
  readonly cutiBersama: readonly NamedDay[];
}

/** Working times of offices: hours, periods with other hours, and holidays by year (beyond the manual, section 2). */
export interface Calendar {
  readonly hours: Readonly<Record<string, Hours>>;
  readonly offices: readonly CalendarOffice[];
  readonly periods: readonly CalendarPeriod[];
  /** By year, `2026`; a year that is absent is missing. */
  readonly years: Readonly<Record<string, CalendarYear>>;
}

/** Result where the calendar does not say which days are working days; the caller falls back to calendar time. */
export const UNKNOWN = 'unknown';
export type Unknown = typeof UNKNOWN;

/** Why a working time is unknown: there is no calendar, the office's zone is not known, or the calendar lacks a year. */
export type Gap = 'calendar' | 'zone' | 'year';
