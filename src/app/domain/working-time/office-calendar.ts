import { OFFSET_HOURS } from '../instant';
import type { Office, ZoneName } from '../session';
import {
  type Calendar,
  type CalendarOffice,
  type CalendarPeriod,
  type Hours,
  type TimeSpan,
  WORKING_WEEK,
  ZONE_OF_LABEL,
} from './calendar';
import { dayNumber, weekdayOf } from './day-number';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Opening and closing time of one part of a day, in milliseconds since local midnight. */
export type OpenSpan = readonly [number, number];

/** One day of an office. */
export interface OfficeDay {
  /** `unknown`: a weekday of a year whose holidays are not known. */
  readonly kind: 'working' | 'off' | 'unknown';
  readonly spans: readonly OpenSpan[];
  /** Milliseconds of working time on all earlier days. */
  readonly workedBefore: number;
  readonly workingDaysBefore: number;
  readonly unknownDaysBefore: number;
}

/** The days of one office, counted once, so that each question costs the same however long the time is. */
export interface OfficeCalendar {
  readonly zone: ZoneName;
  /** Milliseconds by which the office's local time is ahead of UTC. */
  readonly offset: number;
  /** Number of `days[0]`, in days since 1970-01-01. */
  readonly firstDay: number;
  readonly days: readonly OfficeDay[];
}

/** What names an office: codes are unique within a kind only. */
export type OfficeName = Pick<Office, 'code' | 'kind'>;

/** The entry of an office: the one of its kind, else one that names no kind. */
export function listedOffice({ offices }: Calendar, { code, kind }: OfficeName): CalendarOffice | undefined {
  const named = offices.filter((office) => office.code === code);
  return named.find((office) => office.kind === kind) ?? named.find((office) => office.kind === undefined);
}

/**
 * The calendar of one office: its own hours and zone where it is listed, else the default hours and the given zone.
 *
 * @param zone zone of an office that is not listed
 */
export function officeCalendar(calendar: Calendar, office: OfficeName, zone: ZoneName): OfficeCalendar {
  const listed = listedOffice(calendar, office);
  const hours = listed ? calendar.hours[listed.hours] : Object.values(calendar.hours).find((each) => each.default);
  const ownZone = listed ? ZONE_OF_LABEL[listed.zone] : zone;
  const spansOn = spansByDay(calendar, hours);
  const years = Object.keys(calendar.years).map(Number);
  const off = new Set(
    Object.values(calendar.years)
      .flatMap(({ libur, cutiBersama }) => [...libur, ...cutiBersama])
      .map(([day]) => dayNumber(day)),
  );
  const days: OfficeDay[] = [];
  let before = { workedBefore: 0, workingDaysBefore: 0, unknownDaysBefore: 0 };
  const firstDay = years.length ? dayNumber(`${Math.min(...years)}-01-01`) : 0;
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const isKnown = calendar.years[year]?.status === 'confirmed';
    const next = dayNumber(`${year + 1}-01-01`);
    for (let day = dayNumber(`${year}-01-01`); day < next; day++) {
      const closed = isWeekend(day) || off.has(day);
      const spans = closed || !isKnown ? [] : spansOn(day);
      const kind = closed ? 'off' : isKnown ? 'working' : 'unknown';
      days.push({ kind, spans, ...before });
      before = {
        workedBefore: before.workedBefore + spans.reduce((sum, [from, to]) => sum + to - from, 0),
        workingDaysBefore: before.workingDaysBefore + (kind === 'working' ? 1 : 0),
        unknownDaysBefore: before.unknownDaysBefore + (kind === 'unknown' ? 1 : 0),
      };
    }
  }
  return { zone: ownZone, offset: OFFSET_HOURS[ownZone] * HOUR, firstDay, days };
}

/** A day of the office, from days since 1970-01-01; undefined where the calendar has no year for it. */
export function dayAt({ days, firstDay }: OfficeCalendar, day: number): OfficeDay | undefined {
  return days[day - firstDay];
}

const isWeekend = (day: number): boolean => weekdayOf(day) % 6 === 0;

/** Spans of a weekday by its number, with the period that holds. */
function spansByDay(calendar: Calendar, own: Hours | undefined): (day: number) => readonly OpenSpan[] {
  const periods = calendar.periods
    .filter(({ status }) => status !== 'example')
    .map((period) => ({ ...period, first: dayNumber(period.from), last: dayNumber(period.to) }));
  const made = new Map<string, readonly OpenSpan[]>();
  return (day) => {
    const held = periods.filter(({ first, last }) => first <= day && day <= last);
    const key = [weekdayOf(day), ...held.map((period) => period.key)].join(' ');
    const known = made.get(key);
    if (known) return known;
    const spans = spansIn(calendar, own, weekdayOf(day), held);
    made.set(key, spans);
    return spans;
  };
}

function spansIn(
  calendar: Calendar,
  own: Hours | undefined,
  weekday: number,
  held: readonly CalendarPeriod[],
): readonly OpenSpan[] {
  const other = held.findLast(({ hours }) => hours)?.hours;
  const { days = {} } = (other ? calendar.hours[other] : own) ?? {};
  const name = WORKING_WEEK[weekday - 1];
  const spans = ((name && days[name]) ?? []).map(spanOf);
  const more = held.flatMap(({ extend }) => (extend ? [spanOf([extend.after, extend.until])] : []));
  return joined([...spans, ...more]);
}

const spanOf = ([from, to]: TimeSpan): OpenSpan => [timeOf(from), timeOf(to)];

const timeOf = (time: string): number => Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5)) * MINUTE;

/** Overlapping spans as one, so that no minute counts twice. */
function joined(spans: readonly OpenSpan[]): readonly OpenSpan[] {
  const result: [number, number][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
