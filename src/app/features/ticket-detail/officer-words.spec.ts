import type { ThreadEntry } from '../../domain/ticket';
import { aThreadEntry } from '../../../testing/samples';
import { forwardedWords, officerAnsweredWords } from './officer-words';

describe('what an officer is told', () => {
  for (const [words, expected] of [
    [officerAnsweredWords('finish', 'HAI-1'), 'Berhasil menyelesaikan tiket nomor HAI-1'],
    [officerAnsweredWords('finish', ''), 'Berhasil menyelesaikan tiket'],
    [officerAnsweredWords('ask-back', 'HAI-1'), 'Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-1'],
    [officerAnsweredWords('reply', 'HAI-1'), 'Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-1'],
    [
      forwardedWords({ haiDjpbNumber: '20240314-ZGEAK9', thread: [] }, 'HAI-1'),
      'Berhasil meneruskan tiket nomor HAI-1 ke HAI-DJPb dengan nomor tiket HAI-DJPb 20240314-ZGEAK9',
    ],
    [forwardedWords({ haiDjpbNumber: null, thread: [] }, 'HAI-1'), 'Berhasil meneruskan tiket nomor HAI-1 ke HAI-DJPb'],
    [
      forwardedWords({ haiDjpbNumber: null, thread: [entryWith('surat.pdf'), entryWith('a.png', 'b.png')] }, 'HAI-1'),
      'Berhasil meneruskan tiket nomor HAI-1 ke HAI-DJPb. Lampiran yang ikut diteruskan: surat.pdf, a.png, b.png',
    ],
    [
      forwardedWords({ haiDjpbNumber: null, thread: [entryWith(...'abcdefghijkl')] }, ''),
      'Berhasil meneruskan tiket ke HAI-DJPb. Lampiran yang ikut diteruskan: a, b, c, d, e, f, g, h, i, j, dan 2 lainnya',
    ],
    [forwardedWords(null, ''), 'Berhasil meneruskan tiket ke HAI-DJPb'],
  ] as const) {
    it(`is "${expected}"`, () => expect(words).toBe(expected));
  }
});

function entryWith(...names: string[]): ThreadEntry {
  return aThreadEntry({ attachments: names.map((name) => ({ id: name, name, size: 1, type: 'application/pdf' })) });
}
