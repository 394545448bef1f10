import { UNKNOWN } from '../domain/working-time/calendar';
import { shownAge } from './working-age-words';

const HOUR = 3_600_000;

describe('shownAge', () => {
  const cases: readonly (readonly [string, Parameters<typeof shownAge>[1], string, string | null])[] = [
    ['5 hari', { days: 3, time: 20 * HOUR }, '3 hari kerja', '5 hari menurut kalender'],
    ['2 hari', { days: 0, time: 3 * HOUR - 1 }, '2 jam kerja', '2 hari menurut kalender'],
    ['2 hari', { days: 0, time: HOUR - 1 }, '59 menit kerja', '2 hari menurut kalender'],
    ['1 hari', { days: 0, time: 0 }, '0 menit kerja', '1 hari menurut kalender'],
    ['baru saja', { days: 0, time: 0 }, 'baru saja', null],
    ['5 hari', UNKNOWN, '5 hari', 'waktu kalender; kalender belum lengkap'],
    ['', null, '', null],
  ];
  for (const [calendar, age, words, beside] of cases) {
    it(`says "${words}" for ${calendar || 'an unreadable age'}`, () => {
      expect(shownAge(calendar, age)).toEqual({ words, beside });
    });
  }
});
