import { isDay } from '../instant';
import { UNKNOWN, type Unknown } from './calendar';
import { dayNumber, dayOfNumber, monthStart } from './day-number';
import type { Deadline } from './deadline';
import type { OfficeCalendar } from './office-calendar';
import { addWorkingDays, isWorkingDay, nearestWorkingDay, nthWorkingDay } from './working-days';

/** Days as `2026-12-15`. */
export interface DueDate {
  readonly date: string;
  /** First day of a time in which something must be done; null where there is none. */
  readonly from: string | null;
}

/**
 * The due date for a base month `2026-10`, or for an event's date `2026-12-21`. Null when there is none: the base is of
 * another kind, the month has no such deadline, or its date is not announced. `unknown` when the calendar lacks a year.
 */
export function dueDate(office: OfficeCalendar, deadline: Deadline, base: string): DueDate | Unknown | null {
  const { rule, exceptions, known } = deadline;
  const isEvent = isDay(base);
  if (!isEvent && !isDay(`${base}-01`)) return null;
  const stated = exceptions?.[base] ?? known?.[base];
  if (stated !== undefined) return { date: stated, from: null };
  if (isEvent !== (rule.kind === 'afterEvent')) return null;
  switch (rule.kind) {
    case 'afterEvent':
      return on(afterEvent(office, rule, base));
    case 'dayOfMonth':
      return on(nearestWorkingDay(office, dayIn(base, rule.monthOffset, rule.day), rule.shift));
    case 'workingDay':
      return rule.months && !rule.months.includes(Number(base.slice(5))) ? null : on(nthOf(office, rule, base));
    case 'window': {
      const from = nearestWorkingDay(office, dayIn(base, rule.monthOffset, rule.from), 'next');
      const to = nearestWorkingDay(office, dayIn(base, rule.monthOffset, rule.to), 'previous');
      return from === UNKNOWN || to === UNKNOWN ? UNKNOWN : { date: dayOfNumber(to), from: dayOfNumber(from) };
    }
    case 'announced':
      return null;
  }
}

type RuleOf<Kind> = Extract<Deadline['rule'], { readonly kind: Kind }>;

function nthOf(office: OfficeCalendar, rule: RuleOf<'workingDay'>, base: string): number | Unknown | null {
  const { nth, nthIfFirstOff, monthOffset } = rule;
  const month = dayOfNumber(monthStart(base, monthOffset)).slice(0, 7);
  if (nthIfFirstOff === undefined) return nthWorkingDay(office, month, nth);
  const first = isWorkingDay(office, monthStart(base, 0));
  return first === UNKNOWN ? UNKNOWN : nthWorkingDay(office, month, first ? nth : nthIfFirstOff);
}

function afterEvent(office: OfficeCalendar, { months, workingDays }: RuleOf<'afterEvent'>, base: string) {
  // Months need no calendar of working days.
  if (months !== undefined) return dayIn(base.slice(0, 7), months, Number(base.slice(8)));
  return addWorkingDays(office, dayNumber(base), workingDays ?? 1);
}

/** A day of the month that is `months` later, at most its last day. */
function dayIn(month: string, months: number, day: number): number {
  return Math.min(monthStart(month, months) + day, monthStart(month, months + 1)) - 1;
}

function on(day: number | Unknown | null): DueDate | Unknown | null {
  return typeof day === 'number' ? { date: dayOfNumber(day), from: null } : day;
}
