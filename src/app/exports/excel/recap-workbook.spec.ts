import { hostileText } from '../../../testing/hostile-text';
import { figuresOf, withWorking } from '../../../testing/recap-sample';
import { formulaCells, readWorkbook } from '../../../testing/read-workbook';
import fc from 'fast-check';
import { neutraliseFormula } from '../xlsx/neutralise-formula';
import type { RecapLine, RecapSheet } from '../recap-order';
import { recapWorkbook } from './recap-workbook';

const PLAIN: Pick<RecapLine, 'timed' | 'words'> = { timed: true, words: ['', '', '', ''] };

const SHEET: RecapSheet = {
  title: 'Rekap Tiket - KPPN Jakarta VI',
  about: ['Waktu unduh 20-06-2024 09:05:00 WIB', 'Triwulan II 2024'],
  lines: [
    {
      ...PLAIN,
      by: 'Semua',
      label: 'Semua tiket',
      figures: { ...figuresOf(40), unanswered: { count: 3, median: 3630, p90: 7200 } },
    },
    {
      ...PLAIN,
      by: 'Status',
      label: 'Selesai',
      figures: {
        count: 2,
        firstAnswer: { count: 2, median: 89.4, p90: 123 },
        finish: { count: 0, median: null, p90: null },
        unanswered: null,
        working: null,
      },
    },
  ],
  below: [],
  author: 'PETUGAS',
  madeAt: '2024-06-20T02:05:00Z',
};

describe('the recap as a workbook', () => {
  it('says what it is, and has a row of numbers for each group', async () => {
    const { rows, book, strict } = await readWorkbook(await recapWorkbook(SHEET));
    expect([strict.frozenRows, strict.filterRange]).toEqual([5, 'A5:K7']);
    expect(book.Props).toEqual(
      jasmine.objectContaining({
        Title: 'Rekap Tiket - KPPN Jakarta VI',
        Author: 'PETUGAS',
        Subject: 'Waktu unduh 20-06-2024 09:05:00 WIB · Triwulan II 2024',
        CreatedDate: new Date('2024-06-20T02:05:00Z'),
      }),
    );
    expect(rows.map((row) => row.slice(0, 11))).toEqual([
      ['Rekap Tiket - KPPN Jakarta VI', ...nothing(10)],
      ['Waktu unduh 20-06-2024 09:05:00 WIB', ...nothing(10)],
      ['Triwulan II 2024', ...nothing(10)],
      nothing(11),
      [
        'Menurut',
        'Kelompok',
        'Tiket',
        'Sudah dijawab',
        'Jawaban pertama, median (menit)',
        'Jawaban pertama, persentil ke-90 (menit)',
        'Sudah selesai',
        'Selesai, median (menit)',
        'Selesai, persentil ke-90 (menit)',
        'Belum dijawab',
        'Belum dijawab, median umur (menit)',
      ],
      ['Semua', 'Semua tiket', 40, 40, 60, 1440, 40, 120, 2880, 3, 60.5],
      ['Status', 'Selesai', 2, 2, 1.5, 2.1, 0, null, null, null, null],
    ]);
  });

  it('has columns of their own for working time', async () => {
    const lines = SHEET.lines.map(({ figures, ...line }) => ({ ...line, figures: withWorking(figures) }));
    const { rows } = await readWorkbook(await recapWorkbook({ ...SHEET, lines }));
    expect(rows.slice(4, 6).map((row) => row.slice(10))).toEqual([
      [
        'Belum dijawab, median umur (menit)',
        'Sudah dijawab, terukur jam kerja',
        'Jawaban pertama, median (menit kerja)',
        'Jawaban pertama, persentil ke-90 (menit kerja)',
        'Sudah selesai, terukur jam kerja',
        'Selesai, median (menit kerja)',
        'Selesai, persentil ke-90 (menit kerja)',
      ],
      [60.5, 40, 30, 360, 40, 1800, 2420],
    ]);
    expect(rows[5]?.slice(3, 9)).toEqual([40, 60, 1440, 40, 120, 2880]);
  });

  it('has what stands below a blank row apart, out of reach of the filter buttons', async () => {
    const headings = ['Menunggu (hari kerja)', 'Menunggu (hari kalender)', 'Subjek', 'No. Referensi'];
    const below = [
      { title: 'Paling lama menunggu jawaban kantor', headings, rows: [[9, 12.5, '=1+1', 'HAI-319120040']] },
    ];
    const { sheet, rows } = await readWorkbook(await recapWorkbook({ ...SHEET, below }));
    expect(rows.slice(-4).map((row) => row.slice(0, 4))).toEqual([
      nothing(4),
      ['Paling lama menunggu jawaban kantor', null, null, null],
      headings,
      [9, 12.5, neutraliseFormula('=1+1'), 'HAI-319120040'],
    ]);
    expect(formulaCells(sheet)).toEqual([]);
    expect(sheet['!autofilter']).toEqual({ ref: 'A5:K7' });
  });

  it('leaves the times of what is counted only empty', async () => {
    const lines = [{ ...PLAIN, by: 'Umur', label: 'Lebih dari 5 hari kerja', figures: figuresOf(3), timed: false }];
    const { rows } = await readWorkbook(await recapWorkbook({ ...SHEET, lines }));
    expect(rows.at(-1)).toEqual(['Umur', 'Lebih dari 5 hari kerja', 3, ...nothing(8)]);
  });

  it('holds no formula, whatever a group is called', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (label) => {
        const lines = [{ ...PLAIN, by: 'Kantor', label, figures: figuresOf(1) }];
        const { sheet, rows } = await readWorkbook(await recapWorkbook({ ...SHEET, lines }));
        expect(formulaCells(sheet)).toEqual([]);
        expect(rows.at(-1)?.[1] ?? '').toBe(neutraliseFormula(label));
      }),
      { numRuns: 50 },
    );
  });
});

function nothing(count: number): null[] {
  return Array<null>(count).fill(null);
}
