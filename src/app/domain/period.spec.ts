import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { daysRange, periodDays, periodOf, periodRange, QUARTERS } from './period';
import type { Period } from './ticket-query';
import type { ZoneName } from './session';
import { periodWords, quarterWords } from '../words/periods';

const ZONES: readonly ZoneName[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

describe('periodDays', () => {
  for (const [quarter, from, to] of [
    [1, '2024-01-01', '2024-03-31'],
    [2, '2024-04-01', '2024-06-30'],
    [4, '2024-10-01', '2024-12-31'],
    [null, '2024-01-01', '2024-12-31'],
  ] as const) {
    it(`of ${quarterWords(quarter)} are ${from} and ${to}`, () =>
      expect(periodDays({ year: 2024, quarter })).toEqual({ from, to }));
  }
});

describe('periodRange', () => {
  const cases: readonly (readonly [Period, ZoneName, string, string])[] = [
    [{ year: 2024, quarter: 1 }, 'Asia/Jakarta', '2023-12-31T17:00:00.000Z', '2024-03-31T17:00:00.000Z'],
    [{ year: 2024, quarter: 2 }, 'Asia/Jakarta', '2024-03-31T17:00:00.000Z', '2024-06-30T17:00:00.000Z'],
    [{ year: 2024, quarter: 3 }, 'Asia/Jakarta', '2024-06-30T17:00:00.000Z', '2024-09-30T17:00:00.000Z'],
    [{ year: 2024, quarter: 4 }, 'Asia/Jakarta', '2024-09-30T17:00:00.000Z', '2024-12-31T17:00:00.000Z'],
    [{ year: 2024, quarter: null }, 'Asia/Jakarta', '2023-12-31T17:00:00.000Z', '2024-12-31T17:00:00.000Z'],
    [{ year: 2024, quarter: 1 }, 'Asia/Makassar', '2023-12-31T16:00:00.000Z', '2024-03-31T16:00:00.000Z'],
    [{ year: 2024, quarter: null }, 'Asia/Jayapura', '2023-12-31T15:00:00.000Z', '2024-12-31T15:00:00.000Z'],
  ];

  for (const [period, zone, from, to] of cases) {
    it(`of ${periodWords(period)} in ${zone}`, () => expect(periodRange(period, zone)).toEqual({ from, to }));
  }

  it('leaves no gap: a quarter ends where the next begins, and four make the year', () => {
    expectAlways(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(...ZONES), (year, zone) => {
        const [q1, q2, q3, q4] = QUARTERS.map((quarter) => periodRange({ year, quarter }, zone));
        const whole = periodRange({ year, quarter: null }, zone);
        const next = periodRange({ year: year + 1, quarter: 1 }, zone);
        return (
          q1?.from === whole.from &&
          q1.to === q2?.from &&
          q2.to === q3?.from &&
          q3.to === q4?.from &&
          q4.to === whole.to &&
          whole.to === next.from
        );
      }),
    );
  });
});

describe('daysRange', () => {
  const cases: readonly (readonly [string | null, string | null, ZoneName, string | null, string | null])[] = [
    ['2024-03-19', '2024-03-19', 'Asia/Jakarta', '2024-03-18T17:00:00.000Z', '2024-03-19T17:00:00.000Z'],
    ['2024-03-19', null, 'Asia/Makassar', '2024-03-18T16:00:00.000Z', null],
    [null, '2024-12-31', 'Asia/Jayapura', null, '2024-12-31T15:00:00.000Z'],
    ['2024-02-29', '2024-02-29', 'Asia/Jakarta', '2024-02-28T17:00:00.000Z', '2024-02-29T17:00:00.000Z'],
    ['2023-02-29', 'kemarin', 'Asia/Jakarta', null, null],
  ];

  for (const [from, to, zone, start, end] of cases) {
    it(`from ${from} to ${to} in ${zone}`, () => expect(daysRange(from, to, zone)).toEqual({ from: start, to: end }));
  }
});

describe('periodOf', () => {
  const cases: readonly (readonly [string | null, ZoneName, ReturnType<typeof periodOf>])[] = [
    ['2024-03-19T05:00:39Z', 'Asia/Jakarta', { year: 2024, quarter: 1 }],
    ['2024-03-31T16:59:59Z', 'Asia/Jakarta', { year: 2024, quarter: 1 }],
    ['2024-03-31T16:59:59Z', 'Asia/Makassar', { year: 2024, quarter: 2 }],
    ['2024-03-31T17:00:00Z', 'Asia/Jakarta', { year: 2024, quarter: 2 }],
    ['2024-09-30T12:00:00Z', 'Asia/Jakarta', { year: 2024, quarter: 3 }],
    ['2024-12-31T15:00:00Z', 'Asia/Jakarta', { year: 2024, quarter: 4 }],
    ['2024-12-31T15:00:00Z', 'Asia/Jayapura', { year: 2025, quarter: 1 }],
    [null, 'Asia/Jakarta', null],
    ['0000-00-00', 'Asia/Jakarta', null],
  ];

  for (const [iso, zone, period] of cases) {
    it(`${iso} in ${zone} is ${period ? periodWords(period) : 'none'}`, () =>
      expect(periodOf(iso, zone)).toEqual(period));
  }

  it('is the quarter whose range holds the instant', () => {
    const moments = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    expectAlways(
      fc.property(moments, fc.constantFrom(...ZONES), (date, zone) => {
        const iso = date.toISOString();
        const period = periodOf(iso, zone);
        const range = period && periodRange(period, zone);
        return range !== null && range.from <= iso && iso < range.to;
      }),
    );
  });
});
