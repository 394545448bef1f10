import { withOffset } from '../../domain/instant';
import type { Office, ZoneName } from '../../domain/session';
import { type Calendar, UNKNOWN, type Unknown } from '../../domain/working-time/calendar';
import { dayNumber, dayOfNumber } from '../../domain/working-time/day-number';
import type { Deadline } from '../../domain/working-time/deadline';
import { type DueDate, dueDate } from '../../domain/working-time/due-date';
import { type OfficeCalendar, officeCalendar } from '../../domain/working-time/office-calendar';
import { type ShownAge, type WorkingAge, workingAge } from '../../domain/working-time/working-age';
import { openBefore } from '../../domain/working-time/open-before';
import { workingDaysUntil } from '../../domain/working-time/working-days';
import { nextOpening, officeDayNumber } from '../../domain/working-time/working-time';
import type { WorkingTimes } from './working-times';

/** Working days are the same for every office; zone and hours are the user's. */
const ANY_OFFICE = { code: '' };

type OfficeCode = Pick<Office, 'code'>;

/** What the screens say of working time; words are loaded with the calendar. */
export interface WorkingTimeWords {
  readonly age: (calendarWords: string, age: WorkingAge | Unknown | null) => ShownAge;
  readonly closed: (opening: number, now: number, zone: ZoneName) => string;
  readonly due: (due: DueDate, days: number | Unknown, today: string) => string;
}

/** Working time of the offices of one user; the days of each office are counted once. */
export class OfficeTimes implements WorkingTimes {
  private readonly offices = new Map<string, OfficeCalendar>();

  /**
   * @param zone zone of the user's office, for offices that the calendar does not list
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly calendar: Calendar,
    readonly deadlines: readonly Deadline[],
    private readonly zone: ZoneName,
    private readonly words: WorkingTimeWords,
    private readonly now: () => number,
  ) {}

  shownAge(office: OfficeCode, since: string | null, now: string, calendarWords: string): ShownAge {
    return this.words.age(calendarWords, workingAge(this.of(office), since, now));
  }

  workingDays(office: OfficeCode, since: string | null, now: string): number | Unknown | null {
    const age = workingAge(this.of(office), since, now);
    return age === null || age === UNKNOWN ? age : age.days;
  }

  openBefore(days: number): string | Unknown {
    const cut = openBefore(this.of(ANY_OFFICE), this.now(), days);
    return cut === UNKNOWN ? UNKNOWN : withOffset(cut, this.zone);
  }

  knows(now: string): boolean {
    return workingAge(this.of(ANY_OFFICE), now, now) !== UNKNOWN;
  }

  closedWords(office: OfficeCode): string {
    const [own, at] = [this.of(office), this.now()];
    const opening = nextOpening(own, at);
    return opening === UNKNOWN || opening <= at ? '' : this.words.closed(opening, at, own.zone);
  }

  due(deadline: Deadline, base: string): DueDate | Unknown | null {
    return dueDate(this.of(ANY_OFFICE), deadline, base);
  }

  today(): string {
    return dayOfNumber(officeDayNumber(this.of(ANY_OFFICE), this.now()));
  }

  daysUntil(day: string): number | Unknown {
    return workingDaysUntil(this.of(ANY_OFFICE), dayNumber(this.today()), dayNumber(day));
  }

  dueWords(due: DueDate): string {
    return this.words.due(due, this.daysUntil(due.date), this.today());
  }

  private of(office: OfficeCode): OfficeCalendar {
    const known = this.offices.get(office.code) ?? officeCalendar(this.calendar, office, this.zone);
    this.offices.set(office.code, known);
    return known;
  }
}
