import { durationWords } from './duration-words';

describe('durationWords', () => {
  const cases: readonly (readonly [number | null, string])[] = [
    [null, '-'],
    [0, 'kurang dari 1 menit'],
    [59, 'kurang dari 1 menit'],
    [60, '1 menit'],
    [3599, '59 menit'],
    [3600, '1 jam'],
    [3900, '1 jam 5 menit'],
    [86_399, '23 jam 59 menit'],
    [86_400, '1 hari'],
    [86_400 + 3599, '1 hari'],
    [183_600, '2 hari 3 jam'],
  ];

  for (const [seconds, words] of cases) {
    it(`of ${seconds} s is "${words}"`, () => expect(durationWords(seconds)).toBe(words));
  }
});
