import { forwardedWords, officerAnsweredWords } from './officer-words';

describe('what an officer is told', () => {
  for (const [words, expected] of [
    [officerAnsweredWords('finish', 'HAI-1'), 'Berhasil menyelesaikan tiket nomor HAI-1'],
    [officerAnsweredWords('finish', ''), 'Berhasil menyelesaikan tiket'],
    [officerAnsweredWords('ask-back', 'HAI-1'), 'Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-1'],
    [officerAnsweredWords('reply', 'HAI-1'), 'Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-1'],
    [
      forwardedWords({ haiDjpbNumber: '20240314-ZGEAK9' }, 'HAI-1'),
      'Berhasil meneruskan tiket nomor HAI-1 ke HAI-DJPb dengan nomor tiket HAI-DJPb 20240314-ZGEAK9',
    ],
    [forwardedWords({ haiDjpbNumber: null }, 'HAI-1'), 'Berhasil meneruskan tiket nomor HAI-1 ke HAI-DJPb'],
    [forwardedWords(null, ''), 'Berhasil meneruskan tiket ke HAI-DJPb'],
  ] as const) {
    it(`is "${expected}"`, () => expect(words).toBe(expected));
  }
});
