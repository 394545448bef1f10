import { recapOfSample } from '../../../testing/recap-sample';
import { sessionOf } from '../../../testing/samples';
import { recapSheet } from './recap-sheet';

const MADE_AT = '2024-06-20T03:00:00Z';

describe('recapSheet', () => {
  it('says whose tickets, of which time, and as of when', () => {
    const { title, about } = recapSheet(recapOfSample(), sessionOf('CSO_KPPN'), MADE_AT);
    expect(title).toBe('Rekap Tiket - KPPN Jakarta VI');
    expect(about).toEqual([
      'Waktu unduh 20-06-2024 10:00:00 WIB',
      'Triwulan II 2024, data per 20-06-2024 09:05:00 WIB',
      'Dikonfirmasi satker 80%: 24 dari 30 tiket selesai',
    ]);
    expect(recapSheet(recapOfSample(), sessionOf('KANTOR_PUSAT'), MADE_AT).title).toBe('Rekap Tiket - Semua kantor');
  });

  it('has every group of every chart, with its number', () => {
    const { lines } = recapSheet(recapOfSample(), sessionOf('KANTOR_PUSAT'), MADE_AT);
    const told = (by: string) => lines.filter((line) => line.by === by).map(({ figures }) => figures.count);
    expect(told('Semua')).toEqual([40]);
    expect(told('Triwulan 2024')).toEqual([30, 40, 0, 0]);
    expect(told('Status')).toEqual([5, 2, 8, 24, 1]);
    expect(told('Tujuan')).toEqual([30, 10]);
    expect(told('Metode')).toEqual([40]);
    expect(told('Kantor')).toEqual([30, 10]);
  });
});
