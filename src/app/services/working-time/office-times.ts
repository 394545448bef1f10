import type { Office, ZoneName } from '../../domain/session';
import type { Calendar, Unknown } from '../../domain/working-time/calendar';
import { dayNumber } from '../../domain/working-time/day-number';
import type { Deadline } from '../../domain/working-time/deadline';
import { type DueDate, dueDate } from '../../domain/working-time/due-date';
import { type OfficeCalendar, officeCalendar } from '../../domain/working-time/office-calendar';
import { type WorkingAge, workingAge } from '../../domain/working-time/working-age';
import { workingDaysUntil } from '../../domain/working-time/working-days';
import { nextOpening, officeDayNumber } from '../../domain/working-time/working-time';
import type { WorkingTimes } from './working-times';

/** Working time of the offices of one user; the days of each office are counted once. */
export class OfficeTimes implements WorkingTimes {
  private readonly offices = new Map<string, OfficeCalendar>();

  /** @param zone zone of the user's office, for offices that the calendar does not list */
  constructor(
    private readonly calendar: Calendar,
    readonly deadlines: readonly Deadline[],
    private readonly zone: ZoneName,
  ) {}

  age(office: Pick<Office, 'code'>, since: string | null, now: string): WorkingAge | Unknown | null {
    return workingAge(this.of(office), since, now);
  }

  nextOpening(office: Pick<Office, 'code'>, at: number): number | Unknown {
    return nextOpening(this.of(office), at);
  }

  due(office: Pick<Office, 'code'>, deadline: Deadline, base: string): DueDate | Unknown | null {
    return dueDate(this.of(office), deadline, base);
  }

  daysUntil(office: Pick<Office, 'code'>, at: number, day: string): number | Unknown {
    const own = this.of(office);
    return workingDaysUntil(own, officeDayNumber(own, at), dayNumber(day));
  }

  private of(office: Pick<Office, 'code'>): OfficeCalendar {
    const known = this.offices.get(office.code) ?? officeCalendar(this.calendar, office, this.zone);
    this.offices.set(office.code, known);
    return known;
  }
}
