import fc from 'fast-check';
import { expectAlways } from '../../testing/expect-always';
import {
  daysOf,
  isDays,
  monthDays,
  monthOf,
  periodBefore,
  periodQuery,
  type RecapPeriod,
  recapPeriodFrom,
  recapPeriodParams,
  samePeriod,
  yearOf,
} from './recap-period';

const DAY = 86_400_000;

describe('periods of the recap', () => {
  const befores: readonly (readonly [RecapPeriod, RecapPeriod])[] = [
    [
      { year: 2024, quarter: null },
      { year: 2023, quarter: null },
    ],
    [
      { year: 2024, quarter: 1 },
      { year: 2023, quarter: 4 },
    ],
    [
      { year: 2024, quarter: 3 },
      { year: 2024, quarter: 2 },
    ],
    [monthDays(2024, 3), { from: '2024-02-01', to: '2024-02-29' }],
    [monthDays(2024, 1), { from: '2023-12-01', to: '2023-12-31' }],
    [
      { from: '2024-03-05', to: '2024-03-07' },
      { from: '2024-03-02', to: '2024-03-04' },
    ],
    [
      { from: '2024-03-01', to: '2024-03-01' },
      { from: '2024-02-29', to: '2024-02-29' },
    ],
  ];
  for (const [period, before] of befores) {
    it(`have ${JSON.stringify(before)} before ${JSON.stringify(period)}`, () =>
      expect(periodBefore(period)).toEqual(before));
  }

  it('have before them a period that ends the day before; of days as many days', () => {
    expectAlways(
      fc.property(anyPeriod(), (period) => {
        const [now, before] = [daysOf(period), daysOf(periodBefore(period))];
        const touch = Date.parse(before.to) + DAY === Date.parse(now.from);
        const length = ({ from, to }: typeof now) => Date.parse(to) - Date.parse(from);
        const alike = !isDays(period) || monthOf(period) !== null || length(before) === length(now);
        return touch && alike;
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in the address and back', () => {
    expectAlways(
      fc.property(anyPeriod(), (period) => {
        const back = recapPeriodFrom(recapPeriodParams(period));
        return back !== null && samePeriod(back, period);
      }),
      { numRuns: 500 },
    );
    expect(recapPeriodParams(null)).toEqual({ year: null, quarter: null, from: null, to: null });
  });

  it('are filters of the list', () => {
    const days = { from: '2024-03-05', to: '2024-04-07' };
    expect(periodQuery(days)).toEqual({ period: null, ...days });
    expect(periodQuery({ year: 2024, quarter: 2 })).toEqual({
      period: { year: 2024, quarter: 2 },
      from: null,
      to: null,
    });
    expect([yearOf({ from: '2023-12-20', to: '2024-01-05' }), yearOf({ year: 2023, quarter: 1 })]).toEqual([
      2024, 2023,
    ]);
  });

  it('know a month by its days', () => {
    expect(monthOf({ from: '2024-02-01', to: '2024-02-29' })).toEqual({ year: 2024, month: 2 });
    expect(monthOf({ from: '2024-02-01', to: '2024-02-28' })).toBeNull();
    expect(monthOf({ from: '2024-02-02', to: '2024-02-29' })).toBeNull();
    expect(monthDays(2024, 0)).toEqual({ from: '2023-12-01', to: '2023-12-31' });
  });

  for (const [params, expected] of [
    [{ from: '2024-03-07', to: '2024-03-05' }, null],
    [{ from: '2024-02-30', to: '2024-03-05' }, null],
    [{ from: '2024-03-01' }, null],
    [
      { from: ['2024-03-01'], to: '2024-03-05', year: '2024' },
      { year: 2024, quarter: null },
    ],
    [
      { year: '2024', quarter: '9' },
      { year: 2024, quarter: null },
    ],
    [{ year: '1999' }, null],
  ] as const) {
    it(`are read from ${JSON.stringify(params)} as ${JSON.stringify(expected)}`, () =>
      expect(recapPeriodFrom(params)).toEqual(expected));
  }
});

function anyPeriod(): fc.Arbitrary<RecapPeriod> {
  const day = fc
    .integer({ min: Date.UTC(2010, 0), max: Date.UTC(2060, 0) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));
  return fc.oneof(
    fc.record({
      year: fc.integer({ min: 2010, max: 2060 }),
      quarter: fc.constantFrom(null, 1, 2, 3, 4),
    }) as fc.Arbitrary<RecapPeriod>,
    fc.tuple(fc.integer({ min: 2010, max: 2060 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthDays(y, m)),
    fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  );
}
