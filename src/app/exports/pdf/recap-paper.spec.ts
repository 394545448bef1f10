import { readPdf } from '../../../testing/read-pdf';
import { figuresOf } from '../../../testing/recap-sample';
import type { RecapOrder } from '../recap-order';
import { startExport } from '../start-export';
import { recapPaper } from './recap-paper';

describe('the recap as a PDF', () => {
  it('says what it is, has a row for each group, and names each kind of group once', async () => {
    const { pages } = await readPdf(await recapPaper(orderOf()));
    const [first = ''] = pages;
    for (const words of [
      'Rekap Tiket - KPPN Jakarta VI',
      'November 2024',
      'Tiket masuk: 12 lebih banyak daripada Oktober 2024',
      '1 jam dari 1.040 tiket',
      '9 dari 10 dalam 1 hari',
      'Lebih dari 5 hari kerja',
      'Dicetak 20-12-2024 10:24:10 WIB oleh PETUGAS',
    ]) {
      expect(first).toContain(words);
    }
    expect(first.split('Status').length - 1).toBe(1);
    expect(first).toContain('1.040');
  });

  it('has the lists of tickets on pages of their own, with numbers as they are written here', async () => {
    const { pages } = await readPdf(await recapPaper(orderOf()));
    expect(pages.length).toBe(2);
    expect(pages[1]).toContain('Paling lama menunggu jawaban kantor');
    expect(pages[1]).toContain('10,5');
    expect(pages[1]).toContain('HAI-319120040');
  });

  it('goes over many pages, and draws every sign', async () => {
    const lines = Array.from({ length: 150 }, (_, i) => lineOf('Satker', `Satker Ω ${i}`, 1));
    const { pages } = await readPdf(await recapPaper(orderOf({ lines, below: [] })));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)).toContain('Satker Ω 149');
    for (const page of pages) expect(page).toContain('Kelompok');
  });

  it('is made in the worker', async () => {
    const run = await startExport(orderOf());
    expect((await readPdf(await run.finish())).pages[0]).toContain('Rekap Tiket - KPPN Jakarta VI');
  });
});

function lineOf(by: string, label: string, count: number): RecapOrder['sheet']['lines'][number] {
  const times = '1 jam dari 1.040 tiket\n9 dari 10 dalam 1 hari';
  return { by, label, figures: figuresOf(count), timed: true, words: ['50%', times, times, '3, median umur 3 hari'] };
}

function orderOf(changes: Partial<RecapOrder['sheet']> = {}): RecapOrder {
  return {
    format: 'recapPdf',
    zone: 'Asia/Jakarta',
    sheet: {
      title: 'Rekap Tiket - KPPN Jakarta VI',
      about: ['November 2024', 'Tiket masuk: 12 lebih banyak daripada Oktober 2024'],
      lines: [
        lineOf('Status', 'Selesai', 1040),
        lineOf('Status', 'Kirim ke HAI', 2),
        { ...lineOf('Umur', 'Lebih dari 5 hari kerja', 3), timed: false, words: ['10%', '', '', ''] },
      ],
      below: [
        {
          title: 'Paling lama menunggu jawaban kantor',
          headings: ['Menunggu (hari kerja)', 'Menunggu (hari kalender)', 'Subjek', 'No. Referensi'],
          rows: [['kalender tidak tersedia', 10.5, 'mohon bantuan', 'HAI-319120040']],
        },
      ],
      author: 'PETUGAS',
      madeAt: '2024-12-20T03:24:10Z',
      ...changes,
    },
  };
}
