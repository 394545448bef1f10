import { InjectionToken, signal } from '@angular/core';
import type { Office } from '../../domain/session';
import type { Unknown } from '../../domain/working-time/calendar';
import type { Deadline } from '../../domain/working-time/deadline';
import type { DueDate } from '../../domain/working-time/due-date';
import type { WorkingAge } from '../../domain/working-time/working-age';

type OfficeCode = Pick<Office, 'code'>;

/** Working time by the calendars of the offices. Instants are milliseconds since 1970, days are `2026-12-15`. */
export interface WorkingTimes {
  readonly deadlines: readonly Deadline[];
  /** Null when an instant, ISO 8601, cannot be read. */
  age(office: OfficeCode, since: string | null, now: string): WorkingAge | Unknown | null;
  /** The instant itself while the office is open. */
  nextOpening(office: OfficeCode, at: number): number | Unknown;
  due(office: OfficeCode, deadline: Deadline, base: string): DueDate | Unknown | null;
  /** Working days from the instant's day until a day; negative when it is over. */
  daysUntil(office: OfficeCode, at: number, day: string): number | Unknown;
}

/**
 * Null until the calendar is loaded, and where there is none: the app then counts calendar time. The calendar comes when
 * the list is usable, so that nothing waits for it.
 */
export const WORKING_TIMES = new InjectionToken('hai-cso working times', {
  providedIn: 'root',
  factory: () => signal<WorkingTimes | null>(null),
});
