import fc from 'fast-check';
import { expectAlways } from '../../../src/testing/expect-always';
import { spreadOf } from './spread';

describe('spreadOf', () => {
  const cases: readonly (readonly [readonly number[], number | null, number | null])[] = [
    [[], null, null],
    [[7], 7, 7],
    [[9, 1], 5, 9],
    [[3, 1, 2], 2, 3],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5.5, 9],
    [[11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 6, 10],
    [[100, 9, 20], 20, 100],
  ];

  for (const [seconds, median, p90] of cases) {
    it(`of ${JSON.stringify(seconds)} is ${median} and ${p90}`, () =>
      expect(spreadOf(seconds)).toEqual({ count: seconds.length, median, p90 }));
  }

  it('has at least nine tenths within the 90th percentile, and fewer below it', () => {
    expectAlways(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), (seconds) => {
        const p90 = spreadOf(seconds).p90 ?? NaN;
        const within = seconds.filter((one) => one <= p90).length;
        const below = seconds.filter((one) => one < p90).length;
        return within >= seconds.length * 0.9 && below < seconds.length * 0.9;
      }),
    );
  });
});
