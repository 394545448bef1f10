import { listFileName, recapFileName, ticketFileName } from './export-file-name';

describe('file names', () => {
  const at = '2024-03-21T05:07:10Z';
  it("state content and time, in the office's time zone", () => {
    expect(listFileName('excel', at, 'Asia/Jakarta')).toBe('HAI-CSO_tiket_2024-03-21_120710.xlsx');
    expect(listFileName('monsakti', at, 'Asia/Makassar')).toBe('HAI-CSO_tiket_2024-03-21_130710_MONSAKTI.xlsx');
    expect(listFileName('pdf', at, 'Asia/Jayapura')).toBe('HAI-CSO_tiket_2024-03-21_140710.pdf');
    expect(ticketFileName('HAI-321120711', at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_berkas_HAI-321120711_2024-03-21_120710.pdf',
    );
  });

  it('state whose tickets of which period were counted', () => {
    const period = { year: 2024, quarter: 2 } as const;
    expect(recapFileName('recapExcel', period, { kind: 'KPPN', code: '139' }, at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_rekap_KPPN-139_2024-T2_2024-03-21_120710.xlsx',
    );
    expect(recapFileName('recapExcel', period, { kind: 'KANWIL', code: '../11' }, at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_rekap_KANWIL-11_2024-T2_2024-03-21_120710.xlsx',
    );
    expect(recapFileName('recapExcel', { year: 2023, quarter: null }, null, at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_rekap_semua-kantor_2023_2024-03-21_120710.xlsx',
    );
    expect(recapFileName('recapPdf', { from: '2024-02-01', to: '2024-02-29' }, null, at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_rekap_semua-kantor_2024-02_2024-03-21_120710.pdf',
    );
    expect(recapFileName('recapPdf', { from: '2024-02-01', to: '2024-02-28' }, null, at, 'Asia/Jakarta')).toBe(
      'HAI-CSO_rekap_semua-kantor_2024-02-01_2024-02-28_2024-03-21_120710.pdf',
    );
  });

  it('have two digits for each part of a time', () => {
    expect(listFileName('pdf', '2024-01-01T18:02:03Z', 'Asia/Jakarta')).toBe('HAI-CSO_tiket_2024-01-02_010203.pdf');
  });

  it('of two files made within a minute differ', () => {
    const second = listFileName('excel', '2024-03-21T05:07:11Z', 'Asia/Jakarta');
    expect(second).not.toBe(listFileName('excel', at, 'Asia/Jakarta'));
  });

  it('take no path from a reference', () => {
    expect(ticketFileName('../../x\u202e:|?', at, 'Asia/Jakarta')).toBe('HAI-CSO_berkas_x_2024-03-21_120710.pdf');
    expect(ticketFileName('a b c', at, 'Asia/Jakarta')).toBe('HAI-CSO_berkas_abc_2024-03-21_120710.pdf');
    expect(ticketFileName(`${'x'.repeat(50)}`, at, 'Asia/Jakarta')).toBe(
      `HAI-CSO_berkas_${'x'.repeat(40)}_2024-03-21_120710.pdf`,
    );
    expect(ticketFileName('', at, 'Asia/Jakarta')).toBe('HAI-CSO_berkas_tiket_2024-03-21_120710.pdf');
  });
});
