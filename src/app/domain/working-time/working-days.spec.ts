import fc from 'fast-check';
import { CALENDAR } from '../../../testing/calendar-samples';
import { expectAlways } from '../../../testing/expect-always';
import { UNKNOWN } from './calendar';
import { dayNumber, dayOfNumber } from './day-number';
import { officeCalendar } from './office-calendar';
import { addWorkingDays, isWorkingDay, nearestWorkingDay, nthWorkingDay, workingDaysUntil } from './working-days';

const KPPN = officeCalendar(CALENDAR, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
const until = (from: string, to: string) => workingDaysUntil(KPPN, dayNumber(from), dayNumber(to));
const nth = (month: string, n: number) => {
  const day = nthWorkingDay(KPPN, month, n);
  return typeof day === 'number' ? dayOfNumber(day) : day;
};
const known = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2026-12-31') });

describe('nthWorkingDay', () => {
  for (const { nth: n, month, date } of CALENDAR.tests) {
    it(`is ${date} for ${n} in ${month}`, () => expect(nth(month, n)).toBe(date));
  }

  const tenth2025 = [
    ['2025-01', '2025-01-15'],
    ['2025-02', '2025-02-14'],
    ['2025-03', '2025-03-14'],
    ['2025-04', '2025-04-22'],
    ['2025-05', '2025-05-19'],
    ['2025-06', '2025-06-17'],
    ['2025-07', '2025-07-14'],
    ['2025-08', '2025-08-14'],
    ['2025-09', '2025-09-15'],
    ['2025-10', '2025-10-14'],
    ['2025-11', '2025-11-14'],
    ['2025-12', '2025-12-12'],
  ] as const;
  for (const [month, date] of tenth2025) {
    it(`is ${date} for the tenth in ${month}`, () => expect(nth(month, 10)).toBe(date));
  }

  it('is nothing beyond the month, and unknown where days are', () => {
    expect([nth('2026-11', 22), nth('2027-03', 5), nth('2030-01', 1)]).toEqual([null, UNKNOWN, UNKNOWN]);
  });
});

describe('workingDaysUntil', () => {
  it('counts the last day and not the first, in both directions', () => {
    expect([
      until('2026-12-11', '2026-12-15'),
      until('2026-12-15', '2026-12-11'),
      until('2026-12-15', '2026-12-15'),
      until('2026-12-12', '2026-12-14'),
      until('2026-12-23', '2026-12-28'),
    ]).toEqual([2, -2, 0, 1, 1]);
  });

  it('is unknown into a missing year, and through an absent one', () => {
    expect([until('2026-12-30', '2027-01-04'), until('2023-12-28', '2024-01-03')]).toEqual([UNKNOWN, UNKNOWN]);
  });

  it('equals a count of days one by one', () => {
    expectAlways(
      fc.property(known, known, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const days = Array.from({ length: to - from }, (_, i) => isWorkingDay(KPPN, from + 1 + i));
        return workingDaysUntil(KPPN, from, to) === days.filter((is) => is === true).length;
      }),
    );
  });

  it('finds again what addWorkingDays has added', () => {
    expectAlways(
      fc.property(known, fc.integer({ min: 1, max: 300 }), (day, count) => {
        const later = addWorkingDays(KPPN, day, count);
        return later === UNKNOWN || workingDaysUntil(KPPN, day, later) === count;
      }),
    );
  });
});

describe('nearestWorkingDay', () => {
  const near = (day: string, direction: 'previous' | 'next') => {
    const found = nearestWorkingDay(KPPN, dayNumber(day), direction);
    return found === UNKNOWN ? found : dayOfNumber(found);
  };

  it('stays on a working day, and leaves a day off', () => {
    expect([
      near('2026-11-27', 'previous'),
      near('2026-11-28', 'previous'),
      near('2026-11-28', 'next'),
      near('2027-01-01', 'previous'),
      near('2027-01-01', 'next'),
    ]).toEqual(['2026-11-27', '2026-11-27', '2026-11-30', '2026-12-31', UNKNOWN]);
  });
});
