import { InjectionToken, signal } from '@angular/core';
import { Subject } from 'rxjs';
import type { Gap, Unknown } from '../../domain/working-time/calendar';
import type { Deadline } from '../../domain/working-time/deadline';
import type { DueDate } from '../../domain/working-time/due-date';
import type { ZonedOffice } from '../../domain/working-time/office-zone';
import type { ShownAge } from '../../domain/working-time/working-age';

/** Working time by the calendars of the offices. Instants are milliseconds since 1970, days are `2026-12-15`. */
export interface WorkingTimes {
  readonly deadlines: readonly Deadline[];
  /**
   * An age since an instant, both ISO 8601.
   *
   * @param calendarWords the same age in calendar time
   */
  shownAge(office: ZonedOffice, since: string | null, now: string, calendarWords: string): ShownAge;
  /** Whole working days since an instant, both ISO 8601, or why they are unknown; null where an instant cannot be read. */
  workingDays(office: ZonedOffice, since: string | null, now: string): number | Gap | null;
  /** The instant before which a ticket is older than these working days at the user's office, `2024-03-12T09:30:00+07:00`. */
  openBefore(days: number): string | Unknown;
  /** Why ages of these offices are calendar time at an instant, ISO 8601, in words; empty where they are working time. */
  gapWords(offices: readonly ZonedOffice[], now: string): string;
  /** When the office opens, in words, as time goes on; empty while it is open, and where the calendar does not say. */
  closedWords(office: ZonedOffice): string;
  due(deadline: Deadline, base: string): DueDate | Unknown | null;
  /** The day at the user's office, `2026-12-11`. */
  today(): string;
  /** What a ticket affects, in words: the day, and the working days that are left. */
  dueWords(due: DueDate): string;
  /** Working days from today until a day; negative when it is over. */
  daysUntil(day: string): number | Unknown;
}

/** Undefined until it is known whether there is a calendar; null where the code for it could not be loaded. */
export type KnownTimes = WorkingTimes | null | undefined;

/** The app counts calendar time until the calendar comes, which it does when the list is usable: nothing waits for it. */
export const WORKING_TIMES = new InjectionToken('working times', {
  factory: () => signal<KnownTimes>(undefined),
});

/** Emits when a screen other than the list has ages to show. */
export const CALENDAR_WANTED = new InjectionToken('calendar wanted', { factory: () => new Subject<void>() });
