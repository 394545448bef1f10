import { WORKING_WEEK, type Calendar } from '../../../src/app/domain/working-time/calendar';
import { officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { KPPN } from '../../../src/testing/samples';
import type { AnswerTimes } from './answer-times';
import { usualAnswerOf } from './usual-answer';

const DAY = [
  ['08:00', '12:00'],
  ['13:00', '16:00'],
] as const;
const CALENDAR = officeCalendar(
  {
    hours: { usual: { default: true, days: Object.fromEntries(WORKING_WEEK.map((day) => [day, DAY])) } },
    offices: [],
    periods: [],
    years: { 2024: { status: 'confirmed', libur: [], cutiBersama: [] } },
  } as unknown as Calendar,
  KPPN,
  'Asia/Jakarta',
);
const HOUR = 3600;
/** Friday, 15.00 WIB. */
const FRIDAY = Date.parse('2024-03-22T08:00:00Z');

const usualOf = (answers: readonly (number | null)[], method = 'MONSAKTI', askedAt = FRIDAY) =>
  usualAnswerOf(
    answers.map((firstAnswer) => ({ method, firstAnswer })),
    ({ firstAnswer }): AnswerTimes => ({ askedAt, firstAnswer, finish: null, replies: 1 }),
    CALENDAR,
  );
const times = (count: number, hours: number): number[] => Array.from({ length: count }, () => hours * HOUR);

describe('usualAnswerOf', () => {
  it('is the median of the time in which the office was open', () => {
    // Answered on Monday at 9.00: one hour on Friday, one on Monday.
    expect(usualOf([...times(6, 66), ...times(5, 0.5)])).toEqual({ minutes: 120, count: 11 });
  });

  it('says nothing of fewer than ten answers, of unanswered tickets and of conversations typed afterwards', () => {
    expect(usualOf([...times(9, 1), null, null])).toBeNull();
    expect(usualOf(times(10, 1))).toEqual({ minutes: 60, count: 10 });
    expect(usualOf(times(10, 1), 'TELEPON')).toBeNull();
  });

  it('measures the newest 200 answers', () => {
    expect(usualOf([...times(200, 1), ...times(300, 0.5)])).toEqual({ minutes: 60, count: 200 });
  });

  it('says nothing where the calendar lacks a year', () => {
    const missing = Date.parse('2030-03-22T08:00:00Z');
    expect(usualOf(times(10, 1), 'MONSAKTI', missing)).toBeNull();
    const askedAt = [missing, ...times(10, 0).map(() => FRIDAY)];
    const answered = (at: number): AnswerTimes => ({ askedAt: at, firstAnswer: HOUR, finish: null, replies: 1 });
    const tickets = askedAt.map((at) => ({ method: 'MONSAKTI', at }));
    expect(usualAnswerOf(tickets, ({ at }) => answered(at), CALENDAR)).toBeNull();
  });
});
