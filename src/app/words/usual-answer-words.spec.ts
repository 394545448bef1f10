import { usualAnswerWords } from './usual-answer-words';

describe('usualAnswerWords', () => {
  for (const [minutes, count, words] of [
    [0, 10, 'Biasanya dijawab dalam 1 menit kerja, menurut 10 jawaban terakhir.'],
    [45, 120, 'Biasanya dijawab dalam 45 menit kerja, menurut 120 jawaban terakhir.'],
    [60, 120, 'Biasanya dijawab dalam 1 jam kerja, menurut 120 jawaban terakhir.'],
    [170, 1200, 'Biasanya dijawab dalam 3 jam kerja, menurut 1.200 jawaban terakhir.'],
    [1870, 200, 'Biasanya dijawab dalam 31 jam kerja, menurut 200 jawaban terakhir.'],
    [170, 9, ''],
  ] as const) {
    it(`says "${words}" for ${minutes} minutes of ${count} answers`, () =>
      expect(usualAnswerWords({ minutes, count })).toBe(words));
  }

  it('says nothing where nothing is known', () => {
    expect([usualAnswerWords(null), usualAnswerWords(undefined)]).toEqual(['', '']);
  });
});
