import type { FileProblemKind } from '../domain/attachments';
import { DEFAULT_LIMITS } from '../domain/limits';
import { attachmentsProblem, fileProblemWords } from './attachment-words';

describe('fileProblemWords', () => {
  const cases: readonly (readonly [FileProblemKind, string, string])[] = [
    ['folder', 'Map', '“Map” adalah folder. Pilih berkas di dalamnya, atau jadikan satu berkas zip.'],
    ['duplicate', 'a.pdf', '“a.pdf” sudah ada di daftar lampiran, jadi tidak ditambahkan lagi.'],
    [
      'too-many',
      'f.pdf',
      '“f.pdf” tidak ditambahkan: paling banyak 5 berkas. Hapus satu lampiran, atau gabungkan dalam satu zip.',
    ],
    [
      'type',
      'foto.jpg.exe',
      '“foto.jpg.exe” tidak dapat dilampirkan. Pilih berkas berjenis pdf, jpg, png, docx, xlsx, zip.',
    ],
    ['empty', 'a.pdf', '“a.pdf” kosong (0 byte). Buka dan simpan ulang berkasnya, lalu pilih lagi.'],
    ['too-large', 'a.pdf', '“a.pdf” lebih besar dari 10 MB. Perkecil atau bagi berkasnya, lalu pilih lagi.'],
    [
      'mismatch',
      'a.PDF',
      'Isi “a.PDF” tidak sesuai dengan jenis pdf, rusak, atau dilindungi kata sandi. Simpan ulang, lalu pilih lagi.',
    ],
    [
      'unreadable',
      'a.pdf',
      '“a.pdf”: berkas tidak terbaca, pilih ulang. Mungkin berkas itu diubah atau dipindahkan setelah dipilih.',
    ],
    [
      'type',
      '../lap\u202efdp.exe',
      '“lapfdp.exe” tidak dapat dilampirkan. Pilih berkas berjenis pdf, jpg, png, docx, xlsx, zip.',
    ],
  ];

  for (const [kind, name, words] of cases) {
    it(`${kind} of ${JSON.stringify(name)} says what to do next`, () =>
      expect(fileProblemWords({ kind, name }, DEFAULT_LIMITS)).toBe(words));
  }
});

describe('attachmentsProblem', () => {
  const cases: readonly [number, number, RegExp | null][] = [
    [0, 0, null],
    [1, 0, /masih diunggah.*lalu lanjutkan/],
    [0, 1, /belum terunggah/],
    [2, 1, /belum terunggah/],
  ];
  for (const [pending, failed, expected] of cases) {
    it(`says ${expected ? 'why' : 'nothing'} with ${pending} under way and ${failed} failed`, () => {
      const problem = attachmentsProblem(pending, failed);
      if (expected) expect(problem).toMatch(expected);
      else expect(problem).toBeNull();
    });
  }
});
