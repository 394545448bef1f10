import { ASKER_KINDS } from '../domain/ticket';
import { askerKindWords } from './asker-kinds';
import { DESTINATION_CODES, destinationAt, destinationWords } from './destinations';
import { METHOD_CODES, methodWords } from './methods';
import { ratingWords } from './ratings';

describe('words of codes', () => {
  const cases: readonly (readonly [(code: string) => string, string, string])[] = [
    [methodWords, 'MONSAKTI', 'Diinput pada MONSAKTI Satker/KPPN'],
    [methodWords, 'TATAP_MUKA', 'Tatap Muka'],
    [methodWords, 'TELEPON', 'Telepon'],
    [methodWords, 'WHATSAPP', 'WhatsApp'],
    [methodWords, 'SUREL', 'Surel'],
    [methodWords, 'KONFERENSI_VIDEO', 'Konferensi Video'],
    [destinationWords, 'PERBENDAHARAAN', 'Layanan Perbendaharaan-KPPN'],
    [destinationWords, 'REVISI_DIPA_HIBAH', 'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB'],
    [destinationWords, 'PINJAMAN_HIBAH', 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah'],
    [destinationWords, 'SPM_KP', 'Konsultasi SPM-KP KPP Jakarta - KPPN'],
    [askerKindWords, 'SATKER', 'Satker'],
    [askerKindWords, 'MAHASISWA', 'Mahasiswa'],
    [askerKindWords, 'BANK', 'Bank'],
    [askerKindWords, 'PEMDA', 'Pemda'],
    [askerKindWords, 'MASYARAKAT', 'Masyarakat umum'],
    [ratingWords, 'HELPFUL', 'Membantu'],
    [ratingWords, 'NEUTRAL', 'Netral'],
    [ratingWords, 'NOT_HELPFUL', 'Tidak Membantu'],
  ];
  for (const [words, code, expected] of cases) {
    it(`says "${expected}" for ${code}`, () => expect(words(code)).toBe(expected));
  }

  it('offers every code that has words', () => {
    expect([METHOD_CODES.length, DESTINATION_CODES.length, ASKER_KINDS.length]).toEqual([6, 4, 5]);
  });

  for (const [code, office, expected] of [
    ['PERBENDAHARAAN', 'KPPN Jakarta VI', 'Layanan Perbendaharaan-KPPN · KPPN Jakarta VI'],
    ['PINJAMAN_HIBAH', 'KPPN Khusus Pinjaman dan Hibah', 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah'],
    ['PINJAMAN_HIBAH', 'KPPN KHUSUS PINJAMAN DAN HIBAH', 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah'],
    ['PERBENDAHARAAN', '', 'Layanan Perbendaharaan-KPPN'],
  ] as const) {
    it(`names "${office}" once beside ${code}`, () =>
      expect(destinationAt(destinationWords(code), office)).toBe(expected));
  }

  for (const code of ['FAX', '', 'constructor', '__proto__', 'toString']) {
    it(`shows the unknown code "${code}" as it came`, () =>
      expect([methodWords, destinationWords, ratingWords, askerKindWords].map((words) => words(code))).toEqual(
        Array(4).fill(code),
      ));
  }
});
