import { figuresOf, recapInWorkingTime, recapOfSample, wholeRecap } from '../../../testing/recap-sample';
import { aSession, aTicket } from '../../../testing/samples';
import type { Recap } from '../../domain/recap';
import type { Session } from '../../domain/session';
import type { RecapSheet } from '../../exports/recap-order';
import { recapSheet } from './recap-sheet';

describe('recapSheet', () => {
  it('says whose tickets, of which time, and as of when', () => {
    const { title, about, madeAt } = sheetOf(recapOfSample(), aSession('CSO_KPPN'));
    expect(title).toBe('Rekap Tiket - KPPN Jakarta VI');
    expect(about).toEqual([
      'Data per 20-06-2024 09:05:00 WIB',
      'Triwulan II 2024',
      'Dikonfirmasi satker 80%: 24 dari 30 tiket selesai, 5 lagi sampai 95%',
      'Waktu jawaban hanya dari tiket yang diajukan lewat MONSAKTI, tanpa transkrip.',
      'Waktunya menurut kalender, termasuk malam dan hari libur.',
    ]);
    expect(sheetOf(recapInWorkingTime(), aSession('CSO_KPPN')).about.at(-1)).toBe(
      'Waktu kerja dihitung dalam jam buka kantor, tanpa malam dan hari libur; waktu lainnya menurut kalender.',
    );
    expect(madeAt).toBe('2024-06-20T02:05:00.000Z');
    expect(sheetOf(recapOfSample(), aSession('KANTOR_PUSAT')).title).toBe('Rekap Tiket - Semua kantor');
  });

  it('has every group of every chart, with its number', () => {
    const { lines } = sheetOf(recapOfSample(), aSession('KANTOR_PUSAT'));
    const told = (by: string) => lines.filter((line) => line.by === by).map(({ figures }) => figures.count);
    expect(told('Semua')).toEqual([40]);
    expect(told('Triwulan 2024')).toEqual([30, 40, 0, 0]);
    expect(told('Status')).toEqual([5, 2, 8, 24, 1]);
    expect(told('Tujuan')).toEqual([30, 10]);
    expect(told('Metode')).toEqual([40]);
    expect(told('Kantor')).toEqual([30, 10]);
  });

  it('has every table that the page shows, with the words of the page', () => {
    const { lines } = sheetOf(wholeRecap(), aSession('KANTOR_PUSAT'));
    const told = (by: string) => lines.filter((line) => line.by === by).map(({ figures }) => figures.count);
    expect(told('Bulan 2024')).toEqual([12, 8, 10, 15, 20, 5, 0, 0, 0, 0, 0, 0]);
    expect(told('Umur')).toEqual([8, 6, 4, 2, 0]);
    expect(told('Petugas')).toEqual([25, 11]);
    expect(told('Topik')).toEqual([16, 14]);
    expect(told('Jenis penanya')).toEqual([36, 4]);
    expect(told('Jumlah jawaban')).toEqual([5, 12, 9, 6]);
    expect(told('Satker')).toEqual([18, 7]);
    const [age] = lines.filter(({ by }) => by === 'Umur');
    expect([age?.timed, age?.words]).toEqual([false, ['100%', '', '', '']]);
    const [all] = lines;
    expect(all?.words).toEqual([
      '100%',
      '1 jam dari 40 tiket\n9 dari 10 dalam 1 hari',
      '2 jam dari 40 tiket\n9 dari 10 dalam 2 hari',
      '3, median umur 3 hari',
    ]);
  });

  it('says whose tickets a narrowed recap counts, and what has changed', () => {
    const may = wholeRecap({ period: { from: '2024-05-01', to: '2024-05-31' }, office: 'KANWIL-11' });
    const april = wholeRecap({ period: { from: '2024-04-01', to: '2024-04-30' }, total: figuresOf(28) });
    const { title, about } = sheetOf(may, aSession('KANTOR_PUSAT'), april);
    expect(title).toBe('Rekap Tiket - Kanwil DJPb Provinsi DKI Jakarta');
    expect(about.slice(1, 5)).toEqual([
      'Mei 2024',
      'Dikonfirmasi satker 80%: 24 dari 30 tiket selesai, 5 lagi sampai 95%',
      'Tiket masuk: 12 lebih banyak daripada April 2024',
      'Belum selesai: 8 tiket April 2024 masih belum selesai',
    ]);
  });

  it('names who has waited longest as the page does', () => {
    const { below } = sheetOf(recapOfSample(), aSession('CSO_KPPN'));
    const subject = 'mohon bantuan penyelesaian eror sakti';
    const headings = [
      'Menunggu (hari kerja)',
      'Menunggu (hari kalender)',
      'Subjek',
      'No. Referensi',
      'No. HAI-DJPb',
      'Satker',
      'Kantor',
      'Status',
    ];
    expect(below).toEqual([
      {
        title: 'Paling lama menunggu jawaban kantor',
        headings,
        rows: [
          [7, 10, subject, 'HAI-410090000', '', 'SATKER CONTOH', 'KPPN Jakarta VI', 'Menunggu konfirmasi/respon KPPN'],
        ],
      },
      {
        title: 'Paling lama di HAI-DJPb',
        headings,
        rows: [
          [null, null, subject, 'HAI-321120711', '20240612-ABCDEF', 'NAMA PENANYA', 'KPPN Jakarta VI', 'Kirim ke HAI'],
        ],
      },
    ]);
    expect(sheetOf(recapOfSample({ longestWaiting: [] }), aSession('CSO_KPPN')).below).toEqual([]);
  });

  it('gives days as a number, cut to a tenth', () => {
    const waiting = aTicket({ statusSince: '2024-05-14T13:00:00.000Z' });
    const { below } = sheetOf(recapOfSample({ longestWaiting: [waiting] }), aSession('CSO_KPPN'));
    expect(below.at(-1)?.rows[0]?.[1]).toBe(36.5);
  });

  it('says why there are no working days', () => {
    const cellOf = (times: Times) => {
      const waiting = aTicket({ statusSince: '2024-05-14T13:00:00.000Z' });
      const recap = recapOfSample({ longestWaiting: [waiting] });
      return sheetOf(recap, aSession('CSO_KPPN'), null, times).below.at(-1)?.rows[0]?.slice(0, 2);
    };
    expect(cellOf({ workingDays: () => 'zone' })).toEqual(['zona waktu kantor belum diketahui', 36.5]);
    expect(cellOf({ workingDays: () => 'year' })).toEqual(['kalender belum lengkap', 36.5]);
    expect(cellOf(null)).toEqual(['kalender tidak tersedia', 36.5]);
  });
});

type Times = Parameters<typeof recapSheet>[1];

function sheetOf(
  recap: Recap,
  session: Session,
  before: Recap | null = null,
  times: Times = { workingDays: () => 7 },
): RecapSheet {
  return recapSheet({ recap, before, session, target: 95 }, times);
}
