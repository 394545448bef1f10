import { type Ticket } from '../../../src/app/domain/ticket';
import { MEASURED_METHOD } from '../../../src/app/domain/recap';
import { ENOUGH_ANSWERS, type UsualAnswer } from '../../../src/app/domain/usual-answer';
import { UNKNOWN } from '../../../src/app/domain/working-time/calendar';
import type { OfficeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { workingTime } from '../../../src/app/domain/working-time/working-time';
import type { AnswerTimes } from './answer-times';
import { spreadOf } from './spread';

/** The newest answers say how long it takes now. */
const MOST_ANSWERS = 200;
const MINUTE = 60_000;

/**
 * The median working time until the first answer; null of too few, and where the calendar lacks a year.
 *
 * @param tickets of one office and destination, newest first
 * @param timesOf called until enough answers were measured
 */
export function usualAnswerOf<T extends Pick<Ticket, 'method'>>(
  tickets: Iterable<T>,
  timesOf: (ticket: T) => AnswerTimes,
  calendar: OfficeCalendar,
): UsualAnswer | null {
  const minutes: number[] = [];
  for (const ticket of tickets) {
    if (minutes.length === MOST_ANSWERS) break;
    if (ticket.method !== MEASURED_METHOD) continue;
    const { askedAt, firstAnswer } = timesOf(ticket);
    if (askedAt === null || firstAnswer === null) continue;
    const time = workingTime(calendar, askedAt, askedAt + firstAnswer * 1000);
    if (time === UNKNOWN) return null;
    minutes.push(time / MINUTE);
  }
  const { count, median } = spreadOf(minutes);
  return median === null || count < ENOUGH_ANSWERS ? null : { minutes: Math.round(median), count };
}
