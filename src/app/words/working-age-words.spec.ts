import { shownAge, workingDaysCell } from './working-age-words';

const HOUR = 3_600_000;

describe('shownAge', () => {
  const cases: readonly (readonly [string, Parameters<typeof shownAge>[1], string, string | null])[] = [
    ['5 hari', { days: 3, time: 20 * HOUR }, '3 hari kerja', '5 hari menurut kalender'],
    ['2 hari', { days: 0, time: 3 * HOUR - 1 }, '2 jam kerja', '2 hari menurut kalender'],
    ['2 hari', { days: 0, time: HOUR - 1 }, '59 menit kerja', '2 hari menurut kalender'],
    ['1 hari', { days: 0, time: 0 }, '0 menit kerja', '1 hari menurut kalender'],
    ['baru saja', { days: 0, time: 0 }, 'baru saja', null],
    ['5 hari', 'year', '5 hari', 'waktu kalender; kalender belum lengkap'],
    ['5 hari', 'calendar', '5 hari', 'waktu kalender; kalender tidak tersedia'],
    ['5 hari', 'zone', '5 hari', 'waktu kalender; zona waktu kantor belum diketahui'],
    ['baru saja', 'zone', 'baru saja', null],
    ['', null, '', null],
  ];
  for (const [calendar, age, words, beside] of cases) {
    it(`says "${words}"${beside ? ` and "${beside}"` : ''} for ${calendar || 'an unreadable age'}`, () => {
      expect(shownAge(calendar, age)).toEqual({ words, beside });
    });
  }
});

describe('workingDaysCell', () => {
  it('is a number, why there is none, or nothing', () => {
    expect([workingDaysCell(0), workingDaysCell('zone'), workingDaysCell(null)]).toEqual([
      0,
      'zona waktu kantor belum diketahui',
      null,
    ]);
  });
});
