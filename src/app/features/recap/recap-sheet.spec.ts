import { recapOfSample } from '../../../testing/recap-sample';
import { aSession, aTicket } from '../../../testing/samples';
import { recapSheet } from './recap-sheet';

describe('recapSheet', () => {
  it('says whose tickets, of which time, and as of when', () => {
    const { title, about, madeAt } = recapSheet(recapOfSample(), aSession('CSO_KPPN'));
    expect(title).toBe('Rekap Tiket - KPPN Jakarta VI');
    expect(about).toEqual([
      'Data per 20-06-2024 09:05:00 WIB',
      'Triwulan II 2024',
      'Dikonfirmasi satker 80%: 24 dari 30 tiket selesai',
      'Waktu jawaban hanya dari tiket yang diajukan lewat MONSAKTI, tanpa transkrip.',
    ]);
    expect(madeAt).toBe('2024-06-20T02:05:00.000Z');
    expect(recapSheet(recapOfSample(), aSession('KANTOR_PUSAT')).title).toBe('Rekap Tiket - Semua kantor');
  });

  it('has every group of every chart, with its number', () => {
    const { lines } = recapSheet(recapOfSample(), aSession('KANTOR_PUSAT'));
    const told = (by: string) => lines.filter((line) => line.by === by).map(({ figures }) => figures.count);
    expect(told('Semua')).toEqual([40]);
    expect(told('Triwulan 2024')).toEqual([30, 40, 0, 0]);
    expect(told('Status')).toEqual([5, 2, 8, 24, 1]);
    expect(told('Tujuan')).toEqual([30, 10]);
    expect(told('Metode')).toEqual([40]);
    expect(told('Kantor')).toEqual([30, 10]);
  });

  it('names who has waited longest as the page does', () => {
    const { below } = recapSheet(recapOfSample(), aSession('CSO_KPPN'));
    const subject = 'mohon bantuan penyelesaian eror sakti';
    const headings = ['Menunggu (hari)', 'Subjek', 'No. Referensi', 'No. HAI-DJPb', 'Satker', 'Kantor', 'Status'];
    expect(below).toEqual([
      [],
      ['Paling lama menunggu jawaban kantor'],
      headings,
      [10, subject, 'HAI-410090000', '', 'SATKER CONTOH', 'KPPN Jakarta VI', 'Menunggu konfirmasi/respon KPPN'],
      [],
      ['Paling lama di HAI-DJPb'],
      headings,
      [null, subject, 'HAI-321120711', '20240612-ABCDEF', 'NAMA PENANYA', 'KPPN Jakarta VI', 'Kirim ke HAI'],
    ]);
    expect(recapSheet(recapOfSample({ longestWaiting: [] }), aSession('CSO_KPPN')).below).toEqual([]);
  });

  it('gives days as a number, cut to a tenth', () => {
    const waiting = aTicket({ statusSince: '2024-05-14T13:00:00.000Z' });
    const { below } = recapSheet(recapOfSample({ longestWaiting: [waiting] }), aSession('CSO_KPPN'));
    expect(below.at(-1)?.[0]).toBe(36.5);
  });
});
