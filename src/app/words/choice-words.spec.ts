import { destinationProblem } from './choice-words';

describe('destinationProblem', () => {
  const cases: readonly (readonly [string, Parameters<typeof destinationProblem>, string | null])[] = [
    ['one on offer', ['A', ['A'], null], null],
    ['one on offer whose list could not be loaded again', ['A', ['A'], 'failed'], null],
    ['none', ['', ['A'], null], 'Tujuan Pertanyaan wajib dipilih.'],
    ['none, where the list could not be loaded again', ['', ['A'], 'failed'], 'Tujuan Pertanyaan wajib dipilih.'],
    ['one of a draft before the list', ['A', [], 'loading'], 'Pilihan tujuan masih dimuat. Tunggu sebentar.'],
    ['one of a draft without a list', ['A', [], 'failed'], 'Pilihan tujuan belum dapat dimuat. Tekan Coba lagi.'],
    ['none on offer', ['', [], 'empty'], 'Belum ada tujuan yang dapat dipilih. Tekan Coba lagi.'],
  ];
  for (const [name, given, words] of cases) {
    it(`of ${name}: ${words ?? 'nothing'}`, () => {
      expect(destinationProblem(...given)).toBe(words);
    });
  }
});
