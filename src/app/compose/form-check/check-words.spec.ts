import type { FormCheck, FormFinding } from '../../domain/catalogue/form-check';
import { checkWords, copiedWords, findingWords } from './check-words';

const NIK: FormFinding = {
  row: 9,
  column: 'NIK',
  message: 'NIK harus 16 angka.',
  hint: 'Contoh: 3171',
  level: 'error',
};
const ROLE: FormFinding = { row: 9, column: 'Peran', message: 'Peran X tidak ada.', hint: null, level: 'warning' };
const checked = (rows: number, ...findings: readonly FormFinding[]): Extract<FormCheck, { kind: 'checked' }> => ({
  kind: 'checked',
  form: 'Formulir',
  headerRow: 7,
  rows,
  findings,
});

describe('words of a form’s check', () => {
  for (const [check, words] of [
    [checked(12), '12 baris diperiksa, tidak ada yang salah.'],
    [checked(1_200), '1.200 baris diperiksa, tidak ada yang salah.'],
    [checked(3, NIK, NIK, { ...NIK, row: 10 }), '3 hal perlu diperbaiki pada 2 baris.'],
    [checked(3, ROLE), '1 hal perlu dipastikan pada 1 baris.'],
    [checked(3, NIK, ROLE), '1 hal perlu diperbaiki pada 1 baris, 1 hal perlu dipastikan pada 1 baris.'],
    [checked(0, { ...NIK, row: 7, column: null, message: 'Belum ada baris pengguna.' }), 'Belum ada baris pengguna.'],
    [
      { ...checked(12), unread: [45, 52], sheets: { checked: 'Isian', others: ['Petunjuk', 'Kode'] } },
      '12 baris diperiksa, tidak ada yang salah. Yang diperiksa lembar “Isian”; lembar “Petunjuk”, “Kode” tidak. Baris 45-52 tidak diperiksa karena di atasnya ada banyak baris kosong.',
    ],
    [
      { ...checked(1), unread: [45, 45] },
      '1 baris diperiksa, tidak ada yang salah. Baris 45 tidak diperiksa karena di atasnya ada banyak baris kosong.',
    ],
    [{ kind: 'not-checked', reason: 'no-form' }, 'Berkas ini bukan formulir yang dapat diperiksa.'],
    [{ kind: 'not-checked', reason: 'wrong-form', message: 'Ganti berkasnya.' }, 'Ganti berkasnya.'],
  ] as const) {
    it(`are: ${words}`, () => expect(checkWords(check)).toBe(words));
  }

  for (const [check, pattern] of [
    [{ reason: 'other-version', missing: ['NPWP', 'E-mail'] }, /^Kolom NPWP, E-mail tidak ada/],
    [{ reason: 'merged-heads', row: 7 }, /baris 7 digabung/],
    [{ reason: 'macros' }, /makro/],
    [{ reason: 'password' }, /kata sandi/],
    [{ reason: 'old-excel' }, /Excel 97-2003/],
    [{ reason: 'no-workbook' }, /bukan buku kerja Excel/],
    [{ reason: 'too-slow' }, /10 detik/],
    [{ reason: 'too-large' }, /5 MB/],
    [{ reason: 'too-many-rows' }, /5\.000 baris/],
  ] as const) {
    it(`say why nothing was checked: ${check.reason}`, () =>
      expect(checkWords({ kind: 'not-checked', ...check })).toMatch(pattern));
  }

  it('name row, column, what is wrong and how it should look', () => {
    expect(findingWords(NIK)).toBe('Baris 9 · NIK: NIK harus 16 angka. Contoh: 3171');
    expect(findingWords({ ...NIK, column: null, hint: null })).toBe('Baris 9: NIK harus 16 angka.');
  });

  it('are copied with the file’s name', () => {
    expect(copiedWords('a.xlsx', checked(3, NIK, ROLE)).split('\n')).toEqual([
      'a.xlsx: 1 hal perlu diperbaiki pada 1 baris, 1 hal perlu dipastikan pada 1 baris.',
      'Baris 9 · NIK: NIK harus 16 angka. Contoh: 3171',
      'Baris 9 · Peran: Peran X tidak ada.',
    ]);
  });
});
