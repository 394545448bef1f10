import { answerProblem } from './answer-words';

const TODAY = '2026-11-27';

describe('answerProblem', () => {
  for (const [kind, answer, words] of [
    ['date', '', ''],
    ['date', ' ', ''],
    ['date', '21-12-2026', ''],
    ['date', '2/11/2026', ''],
    ['date', '31-02-2026', '“31-02-2026” bukan tanggal. Tulis seperti 21-12-2026.'],
    ['date', 'besok', '“besok” bukan tanggal. Tulis seperti 21-12-2026.'],
    ['date', '21-12-2062', /^Tahun 2062 jauh dari sekarang\. Periksa tahunnya;/],
    ['date', '21-12-0026', /bukan tanggal/],
    ['date', '01-01-2016', ''],
    ['date', '31-12-2015', /^Tahun 2015/],
    ['date', '31-12-2029', ''],
    ['date', '01-01-2030', /^Tahun 2030/],
    ['month', 'Oktober 2026', ''],
    ['month', '13-2026', /bukan bulan dan tahun/],
    ['month', '10-1926', /bukan bulan dan tahun/],
    ['month', '10-2006', /^Tahun 2006/],
    ['number', '2', ''],
    ['number', 'Rp 1.250.000,50', ''],
    ['number', '1 250 000', ''],
    ['number', '-3', ''],
    ['number', 'dua', '“dua” bukan angka. Tulis angkanya saja, misalnya 12 atau 1.250.000.'],
    ['number', '1.25.000', /bukan angka/],
    ['number', '--5', /bukan angka/],
    ['number', '9'.repeat(40), `“${'9'.repeat(30)}…” bukan angka. Tulis angkanya saja, misalnya 12 atau 1.250.000.`],
    ['text', '31-02-2026', ''],
    ['choice', 'x', ''],
  ] as const) {
    it(`of ${kind} “${answer.slice(0, 20)}” is ${words ? 'said' : 'empty'}`, () => {
      const found = answerProblem(kind, answer, TODAY);
      if (typeof words === 'string') expect(found).toBe(words);
      else expect(found).toMatch(words);
    });
  }
});
