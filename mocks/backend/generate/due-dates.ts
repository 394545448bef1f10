import type { Office, ZoneName } from '../../../src/app/domain/session';
import { type Calendar, UNKNOWN } from '../../../src/app/domain/working-time/calendar';
import type { Deadline } from '../../../src/app/domain/working-time/deadline';
import { dueDate } from '../../../src/app/domain/working-time/due-date';
import { type OfficeCalendar, officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import calendar from '../../../src/assets/catalogue/calendar.json';
import deadlines from '../../../src/assets/catalogue/deadlines.json';

const DAY = 86_400_000;

/** Months around that of a ticket in which its next due date is looked for. */
const BASE_MONTHS = [-2, -1, 0, 1, 2, 3, 4];

const RULES = deadlines.deadlines as unknown as readonly Deadline[];

/**
 * Returns a function that finds the next date of a deadline (key of deadlines.json), at least three days after `createdAt`
 * (milliseconds since 1970): `2024-04-15`, by the calendar of the office. Null where the calendar has none.
 */
export function dueDates(zone: ZoneName): (key: string, office: Office, createdAt: number) => string | null {
  const calendars = new Map<string, OfficeCalendar>();
  const known = new Map<string, string | null>();
  const calendarOf = (office: Office): OfficeCalendar => {
    const name = `${office.kind} ${office.code}`;
    const found = calendars.get(name) ?? officeCalendar(calendar as unknown as Calendar, office, office.zone ?? zone);
    calendars.set(name, found);
    return found;
  };
  const find = (key: string, office: Office, from: string): string | null => {
    const deadline = RULES.find((each) => each.key === key);
    if (!deadline) return null;
    const dates = BASE_MONTHS.flatMap((months) => {
      const due = dueDate(calendarOf(office), deadline, monthAfter(from, months));
      return due && due !== UNKNOWN && due.date >= from ? due.date : [];
    });
    return dates.sort()[0] ?? null;
  };
  return (key, office, createdAt) => {
    const from = new Date(createdAt + 3 * DAY).toISOString().slice(0, 10);
    const name = [key, office.kind, office.code, from].join(' ');
    if (!known.has(name)) known.set(name, find(key, office, from));
    return known.get(name) ?? null;
  };
}

/** `2024-04` some months after that of a day. */
function monthAfter(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months)).toISOString().slice(0, 7);
}
