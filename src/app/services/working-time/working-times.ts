import { InjectionToken, signal } from '@angular/core';
import type { Office } from '../../domain/session';
import type { Unknown } from '../../domain/working-time/calendar';
import type { Deadline } from '../../domain/working-time/deadline';
import type { DueDate } from '../../domain/working-time/due-date';
import type { ShownAge } from '../../domain/working-time/working-age';

type OfficeCode = Pick<Office, 'code'>;

/** Working time by the calendars of the offices. Instants are milliseconds since 1970, days are `2026-12-15`. */
export interface WorkingTimes {
  readonly deadlines: readonly Deadline[];
  /**
   * An age since an instant, both ISO 8601.
   *
   * @param calendarWords the same age in calendar time
   */
  shownAge(office: OfficeCode, since: string | null, now: string, calendarWords: string): ShownAge;
  /** Whole working days since an instant, both ISO 8601; null where one cannot be read. */
  workingDays(office: OfficeCode, since: string | null, now: string): number | Unknown | null;
  /** The instant before which a ticket is older than these working days at the user's office, `2024-03-12T09:30:00+07:00`. */
  openBefore(days: number): string | Unknown;
  /** Whether the calendar says which days of this time, ISO 8601, are working days. */
  knows(now: string): boolean;
  /** When the office opens, in words, as time goes on; empty while it is open, and where the calendar does not say. */
  closedWords(office: OfficeCode): string;
  due(deadline: Deadline, base: string): DueDate | Unknown | null;
  /** The day at the user's office, `2026-12-11`. */
  today(): string;
  /** What a ticket affects, in words: the day, and the working days that are left. */
  dueWords(due: DueDate): string;
  /** Working days from today until a day; negative when it is over. */
  daysUntil(day: string): number | Unknown;
}

/**
 * Null until the calendar is loaded, and where there is none: the app then counts calendar time. The calendar comes when
 * the list is usable, so that nothing waits for it.
 */
export const WORKING_TIMES = new InjectionToken('working times', {
  factory: () => signal<WorkingTimes | null>(null),
});
