import type { RecapPeriod } from '../domain/recap-period';
import { periodInSentence, recapPeriodWords } from './recap-periods';

describe('words of the periods of a recap', () => {
  const cases: readonly (readonly [RecapPeriod, string, string])[] = [
    [{ year: 2024, quarter: null }, 'Tahunan 2024', 'tahun 2024'],
    [{ year: 2024, quarter: 2 }, 'Triwulan II 2024', 'Triwulan II 2024'],
    [{ from: '2024-11-01', to: '2024-11-30' }, 'November 2024', 'November 2024'],
    [{ from: '2024-11-01', to: '2024-11-15' }, '01-11-2024 s.d. 15-11-2024', '01-11-2024 s.d. 15-11-2024'],
    [{ from: '2024-11-05', to: '2024-11-05' }, '05-11-2024', '05-11-2024'],
  ];
  for (const [period, alone, inSentence] of cases) {
    it(`name ${JSON.stringify(period)}`, () =>
      expect([recapPeriodWords(period), periodInSentence(period)]).toEqual([alone, inSentence]));
  }
});
