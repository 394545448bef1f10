import { readWorkbook } from '../../../testing/read-workbook';
import type { DeflateSink } from './deflate-sink';
import type { CellValue } from './sheet-rows';
import { STYLE } from './skeleton';
import { type WorkbookMetadata, type SheetLayout, Workbook } from './workbook';

const LAYOUT: SheetLayout = {
  headings: ['Kota', 'Jumlah', 'Tanggal'],
  columns: [
    { kind: 'text', style: 0 },
    { kind: 'number', style: 0 },
    { kind: 'date', style: STYLE.date },
  ],
  headingRow: 3,
  filterButtons: true,
};
const CLOSING: WorkbookMetadata = {
  title: 'Judul',
  author: 'Petugas',
  description: 'Perihal',
  createdAt: new Date('2024-03-21T05:07:10Z'),
  lines: ['Judul', 'Keterangan'],
};

describe('Workbook', () => {
  it('makes a file of lines, headings and rows that other readers understand', async () => {
    const workbook = await Workbook.open(LAYOUT);
    workbook.add(['Jayapura\n& Wamena', 12, 45372.5]);
    await workbook.flush();
    workbook.add(['=1+1', null, null]);
    workbook.endTable();
    workbook.add(['Catatan', null, null]);
    const file = await workbook.finish(CLOSING);
    const { rows, strict, book } = await readWorkbook(file);
    expect(rows).toEqual([
      ['Judul', null, null],
      ['Keterangan', null, null],
      ['Kota', 'Jumlah', 'Tanggal'],
      ['Jayapura\n& Wamena', 12, 45372.5],
      ["'=1+1", null, null],
      ['Catatan', null, null],
    ]);
    expect([strict.wraps('A4'), strict.wraps('A6')]).toEqual([true, false]);
    expect([strict.frozenRows, strict.filterRange]).toEqual([3, 'A3:C5']);
    expect(book.SheetNames).toEqual(['Data']);
    expect(book.Props).toEqual(
      jasmine.objectContaining({
        Title: 'Judul',
        Subject: 'Perihal',
        Author: 'Petugas',
        CreatedDate: CLOSING.createdAt,
      }),
    );
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  it('has a bold title, bold headings on grey, and dates that are read as such', async () => {
    const { strict } = await readWorkbook(await fileOf([['Jayapura', 12, 45372.5]]));
    const plain = { number: '', bold: false, background: '' };
    expect(strict.look('A1')).toEqual({ ...plain, bold: true });
    expect(strict.look('A2')).toEqual(plain);
    for (const heading of ['A3', 'B3', 'C3']) {
      expect(strict.look(heading)).toEqual({ ...plain, bold: true, background: 'E7EAF0' });
    }
    expect(strict.look('A4')).toEqual(plain);
    expect(strict.look('C4')).toEqual({ ...plain, number: 'dd-mmm-yyyy hh:mm:ss' });
  });

  it('has columns as wide as their longest text, within limits, and dates all as wide', async () => {
    const headings = ['No', 'Judul kolom', 'Teks', 'Panjang', 'Tanggal'];
    const columns = headings.map((heading) => ({
      kind: heading === 'Tanggal' ? ('date' as const) : ('text' as const),
      style: 0,
    }));
    const layout = { ...LAYOUT, headings, columns };
    const texts = ['1', 'x', 'tiga belas hrf', 'x'.repeat(100), null];
    const { strict } = await readWorkbook(await fileOf([texts, [123456789012, 'y', 'pendek', 'x', 45372.5]], layout));
    expect(strict.widths.map(Math.floor)).toEqual([8, 12, 15, 60, 20]);
  });

  it('has no filter buttons where they are not wanted, and reaches to the last row where the table has no end', async () => {
    const rows = [['satu'], ['dua']];
    expect((await readWorkbook(await fileOf(rows))).strict.filterRange).toBe('A3:C5');
    expect((await readWorkbook(await fileOf(rows, { ...LAYOUT, filterButtons: false }))).strict.filterRange).toBeNull();
  });

  it('holds no sign in its properties that XML cannot', async () => {
    const workbook = await Workbook.open(LAYOUT);
    const closing = { ...CLOSING, title: 'a\u0000b', author: 'a\ud800b', description: 'a\u0007b' };
    const { book } = await readWorkbook(await workbook.finish(closing));
    expect([book.Props?.Title, book.Props?.Author, book.Props?.Subject]).toEqual(Array(3).fill('a\ufffdb'));
  });

  it('passes rows on in chunks, each of them once', async () => {
    const pieces: string[] = [];
    const sink: DeflateSink = {
      write: async (bytes) => void pieces.push(new TextDecoder().decode(bytes)),
      close: async () => ({ data: new Blob(), crc: 0, size: 0 }),
    };
    const workbook = await Workbook.open(LAYOUT, sink);
    expect(workbook.full).toBeFalse();
    let rows = 0;
    for (; !workbook.full; rows++) workbook.add(['x'.repeat(1000), rows, null]);
    expect(rows).toBeGreaterThan(100);
    expect(rows).toBeLessThan(140);
    await workbook.flush();
    expect(workbook.full).toBeFalse();
    workbook.add(['akhir', null, null]);
    await workbook.finish(CLOSING);
    expect(pieces.length).toBe(2);
    expect(pieces[0]?.match(/<row /g)?.length).toBe(rows);
    expect(pieces[1]).toMatch(
      /^<row r="\d+"><c r="A\d+" t="inlineStr"><is><t>akhir<\/t><\/is><\/c><\/row><\/sheetData>/,
    );
  });
});

async function fileOf(rows: readonly (readonly CellValue[])[], layout = LAYOUT): Promise<Blob> {
  const workbook = await Workbook.open(layout);
  for (const row of rows) workbook.add(row);
  return workbook.finish(CLOSING);
}
