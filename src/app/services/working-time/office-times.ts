import { parseInstant, withOffset } from '../../domain/instant';
import { officeKey } from '../../domain/recap';
import type { ZoneName } from '../../domain/session';
import { type Calendar, type Gap, UNKNOWN, type Unknown } from '../../domain/working-time/calendar';
import { dayNumber, dayOfNumber } from '../../domain/working-time/day-number';
import type { Deadline } from '../../domain/working-time/deadline';
import { type DueDate, dueDate } from '../../domain/working-time/due-date';
import { type OfficeCalendar, officeCalendar, type OfficeName } from '../../domain/working-time/office-calendar';
import { officeZone, type ZonedOffice, type ZoneReader } from '../../domain/working-time/office-zone';
import { openBefore } from '../../domain/working-time/open-before';
import { type ShownAge, type WorkingAge, workingAge } from '../../domain/working-time/working-age';
import { workingDaysUntil } from '../../domain/working-time/working-days';
import { nextOpening, officeDayNumber } from '../../domain/working-time/working-time';
import type { WorkingTimes } from './working-times';

/** The office of users who have none: it has the default hours. */
const NO_OFFICE: OfficeName = { code: '', kind: 'KPPN' };

/** A calendar that says nothing, for offices whose days cannot be told. */
const EMPTY: Calendar = { hours: {}, offices: [], periods: [], years: {} };

/** What the screens say of working time; words are loaded with the calendar. */
export interface WorkingTimeWords {
  readonly age: (calendarWords: string, age: WorkingAge | Gap | null) => ShownAge;
  readonly closed: (opening: number, now: number, zone: ZoneName) => string;
  readonly due: (due: DueDate, days: number | Gap, today: string) => string;
  readonly gap: (gap: Gap) => string;
}

/** The days of an office, and why they are unknown where they are. */
interface OfficeDays {
  readonly calendar: OfficeCalendar;
  readonly gap: Gap;
}

/** Working time of the offices of one user; the days of each office are counted once. */
export class OfficeTimes implements WorkingTimes {
  private readonly offices = new Map<string, OfficeDays>();
  private readonly calendar: Calendar;
  /** The user's own office; the default hours in the session's zone for a user without one. */
  private readonly own: OfficeDays;
  /** Days and holidays of the own office. They are known without a zone; only today then is that of dates. */
  private readonly days: OfficeCalendar;

  /**
   * @param calendar null where there is none, or it is wrong: each working time is unknown
   * @param reader the user, whose session says the zone of the own office
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly given: Calendar | null,
    readonly deadlines: readonly Deadline[],
    private readonly reader: ZoneReader,
    private readonly words: WorkingTimeWords,
    private readonly now: () => number,
  ) {
    const { office, zone, zoneMissing } = reader;
    this.calendar = given ?? EMPTY;
    this.own = office ? this.of(office) : this.daysOf(NO_OFFICE, zoneMissing ? null : zone);
    const { calendar, gap } = this.own;
    this.days = gap === 'zone' ? officeCalendar(this.calendar, office ?? NO_OFFICE, zone) : calendar;
  }

  shownAge(office: ZonedOffice, since: string | null, now: string, calendarWords: string): ShownAge {
    return this.words.age(calendarWords, this.age(office, since, now));
  }

  workingDays(office: ZonedOffice, since: string | null, now: string): number | Gap | null {
    const age = this.age(office, since, now);
    return typeof age === 'object' ? (age?.days ?? null) : age;
  }

  openBefore(days: number): string | Unknown {
    const cut = openBefore(this.own.calendar, this.now(), days);
    return cut === UNKNOWN ? UNKNOWN : withOffset(cut, this.reader.zone);
  }

  gapWords(offices: readonly ZonedOffice[], now: string): string {
    const gap = this.gapOf(offices, parseInstant(now));
    return gap ? this.words.gap(gap) : '';
  }

  closedWords(office: ZonedOffice): string {
    const [{ calendar }, at] = [this.of(office), this.now()];
    const opening = nextOpening(calendar, at);
    return opening === UNKNOWN || opening <= at ? '' : this.words.closed(opening, at, calendar.zone);
  }

  due(deadline: Deadline, base: string): DueDate | Unknown | null {
    return dueDate(this.days, deadline, base);
  }

  today(): string {
    return dayOfNumber(officeDayNumber(this.days, this.now()));
  }

  daysUntil(day: string): number | Unknown {
    return workingDaysUntil(this.days, dayNumber(this.today()), dayNumber(day));
  }

  dueWords(due: DueDate): string {
    const days = this.daysUntil(due.date);
    return this.words.due(due, days === UNKNOWN ? (this.given ? 'year' : 'calendar') : days, this.today());
  }

  private gapOf(offices: readonly ZonedOffice[], now: number | null): Gap | null {
    if (!this.given) return 'calendar';
    if (now !== null && nextOpening(this.days, now) === UNKNOWN) return 'year';
    return offices.some((office) => this.of(office).gap === 'zone') ? 'zone' : null;
  }

  private age(office: ZonedOffice, since: string | null, now: string): WorkingAge | Gap | null {
    const { calendar, gap } = this.of(office);
    const age = workingAge(calendar, since, now);
    return age === UNKNOWN ? gap : age;
  }

  private of(office: ZonedOffice): OfficeDays {
    const key = `${officeKey(office)} ${office.zone ?? ''}`;
    const known = this.offices.get(key) ?? this.daysOf(office, officeZone(this.calendar, office, this.reader));
    this.offices.set(key, known);
    return known;
  }

  private daysOf(office: OfficeName, zone: ZoneName | null): OfficeDays {
    const calendar = officeCalendar(zone ? this.calendar : EMPTY, office, zone ?? this.reader.zone);
    return { calendar, gap: this.given ? (zone ? 'year' : 'zone') : 'calendar' };
  }
}
