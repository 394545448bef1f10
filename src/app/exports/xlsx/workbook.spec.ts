import { readStrictly } from '../../../testing/strict-workbook';
import { STYLE } from './skeleton';
import { Workbook } from './workbook';

describe('Workbook', () => {
  it('makes a file of lines, headings and rows that another reader understands', async () => {
    const workbook = await Workbook.open({
      headings: ['Kota', 'Jumlah', 'Tanggal'],
      columns: [
        { kind: 'text', style: 0 },
        { kind: 'number', style: 0 },
        { kind: 'date', style: STYLE.date },
      ],
      headingRow: 3,
      filterButtons: true,
    });
    workbook.add(['Jayapura\n& Wamena', 12, 45372.5]);
    await workbook.flush();
    workbook.add(['=1+1', null, null]);
    workbook.endTable();
    workbook.add(['Catatan', null, null]);
    const file = await workbook.finish({
      title: 'Judul',
      author: 'Petugas',
      description: '',
      createdAt: new Date('2024-03-21T05:07:10Z'),
      lines: ['Judul', 'Keterangan'],
    });
    const { rows, wraps } = await readStrictly(file);
    expect(rows).toEqual([
      ['Judul', null, null],
      ['Keterangan', null, null],
      ['Kota', 'Jumlah', 'Tanggal'],
      ['Jayapura\n& Wamena', 12, 45372.5],
      ["'=1+1", null, null],
      ['Catatan', null, null],
    ]);
    expect([wraps('A4'), wraps('A6')]).toEqual([true, false]);
    expect(file.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });
});
