import type { Recap } from '../../domain/recap';
import { figuresOf, recapInWorkingTime, withWorking, wholeRecap } from '../../../testing/recap-sample';
import { comparisonOf } from './comparison-words';

const APRIL = { from: '2024-04-01', to: '2024-04-30' };

describe('comparisonOf', () => {
  const now = wholeRecap({ period: { from: '2024-05-01', to: '2024-05-31' } });

  const cases: readonly (readonly [string, Partial<Recap>, keyof ReturnType<typeof comparisonOf>, string])[] = [
    ['more', { total: figuresOf(28) }, 'total', '12 lebih banyak daripada April 2024'],
    ['fewer', { total: figuresOf(1_040) }, 'total', '1.000 lebih sedikit daripada April 2024'],
    ['as many', { total: figuresOf(40) }, 'total', 'sama dengan April 2024'],
    [
      'a quarter',
      { period: { year: 2024, quarter: 1 }, total: figuresOf(39) },
      'total',
      '1 lebih banyak daripada Triwulan I 2024',
    ],
    [
      'a year',
      { period: { year: 2023, quarter: null }, total: figuresOf(39) },
      'total',
      '1 lebih banyak daripada tahun 2023',
    ],
    [
      'days',
      { period: { from: '2024-03-31', to: '2024-04-30' }, total: figuresOf(39) },
      'total',
      '1 lebih banyak daripada 31-03-2024 s.d. 30-04-2024',
    ],
    ['faster', answeredIn(5400), 'firstAnswer', '30 menit lebih cepat daripada April 2024'],
    ['slower', answeredIn(1800), 'firstAnswer', '30 menit lebih lama daripada April 2024'],
    ['within a minute', answeredIn(3659), 'firstAnswer', 'sama dengan April 2024'],
    [
      'a higher share',
      { confirmed: { of: 1000, count: 768 } },
      'confirmed',
      '3,2 poin persentase lebih tinggi daripada April 2024',
    ],
    [
      'a lower share',
      { confirmed: { of: 10, count: 9 } },
      'confirmed',
      '10 poin persentase lebih rendah daripada April 2024',
    ],
  ];
  for (const [name, before, of, words] of cases) {
    it(`says ${name} in words`, () => {
      expect(comparisonOf(now, wholeRecap({ period: APRIL, ...before }))[of]).toBe(words);
    });
  }

  it('compares working time with working time alone', () => {
    const working = recapInWorkingTime();
    const before = { ...working, period: APRIL };
    expect(comparisonOf(working, before).firstAnswer).toBe('sama dengan April 2024');
    const slower = withWorking(figuresOf(30));
    const finish = { count: 30, median: 104_400, p90: null };
    const total = { ...slower, working: { firstAnswer: finish, finish } };
    expect(comparisonOf(working, { ...before, total }).finish).toBe('1 jam kerja lebih lama daripada April 2024');
    expect(comparisonOf(working, wholeRecap({ period: APRIL })).firstAnswer).toBe('');
  });

  it('says nothing where there is nothing to compare with', () => {
    const nothing = { total: '', firstAnswer: '', finish: '', confirmed: '' };
    expect(comparisonOf(now, null)).toEqual(nothing);
    expect(comparisonOf(now, wholeRecap({ period: APRIL, total: figuresOf(0) }))).toEqual(nothing);
    const unmeasured = comparisonOf(
      now,
      wholeRecap({ period: APRIL, ...answeredIn(null), confirmed: { of: 0, count: 0 } }),
    );
    expect([unmeasured.firstAnswer, unmeasured.confirmed]).toEqual(['', '']);
  });
});

/** @param median seconds until the first answer; null when none was measured */
function answeredIn(median: number | null): Partial<Recap> {
  return { total: { ...figuresOf(40), firstAnswer: { count: median === null ? 0 : 40, median, p90: median } } };
}
