import { fileOf, orderOf } from '../../testing/export-orders';
import { generatedTickets } from '../../testing/generated-tickets';
import { readPdf } from '../../testing/read-pdf';
import { readWorkbook } from '../../testing/read-workbook';
import { formatListDate, formatThreadTime } from '../words/dates';
import { HEADING_ROW } from './heading-lines';

/** The last second of the year in Jakarta, and nearly the next one. */
const AT = '2024-12-31T16:59:59.7Z';

describe('a fraction of a second is cut, in every output', () => {
  const tickets = generatedTickets(1).map((ticket) => ({ ...ticket, createdAt: AT, statusSince: AT }));

  it('on the screen', () => {
    expect(formatListDate(AT, 'Asia/Jakarta')).toBe('31-DES-2024 23:59:59');
    expect(formatThreadTime(AT, 'Asia/Jakarta')).toBe('31-12-2024 23:59:59');
  });

  it('in Excel, whose readers round', async () => {
    const order = orderOf({ columns: ['createdAt', 'statusSince'], madeAt: AT });
    const { rows, book } = await readWorkbook(await fileOf(order, tickets));
    for (const serial of rows[HEADING_ROW] ?? []) {
      expect(new Date(Math.round((Number(serial) - 25_569) * 86_400) * 1000).toISOString()).toBe(
        '2024-12-31T23:59:59.000Z',
      );
    }
    expect(rows[1]?.[0]).toBe('Waktu unduh 31-12-2024 23:59:59 WIB');
    expect(rows[2]?.[0]).toBe('Tanggal tiket 31-12-2024 s.d. 31-12-2024');
    expect(book.Props?.CreatedDate?.toISOString()).toBe('2024-12-31T16:59:59.000Z');
  });

  it('in Excel, format MONSAKTI', async () => {
    const { rows } = await readWorkbook(await fileOf(orderOf({ format: 'monsakti' }), tickets));
    expect(rows[HEADING_ROW]?.[2]).toBe('2024-12-31 23:59:59');
  });

  it('in the PDF', async () => {
    const { pages } = await readPdf(await fileOf(orderOf({ format: 'pdf', madeAt: AT }), tickets));
    expect(pages[0]).toContain('31-DES-2024');
    expect(pages[0]).toContain('23:59:59');
    expect(pages[0]).toContain('Waktu unduh 31-12-2024 23:59:59 WIB');
  });
});
