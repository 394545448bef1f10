import fc from 'fast-check';
import { fileOf, orderOf } from '../../../testing/export-orders';
import { generatedTickets } from '../../../testing/generated-tickets';
import { hostileText } from '../../../testing/hostile-text';
import { formulaCells, readWorkbook } from '../../../testing/read-workbook';
import { aSession } from '../../../testing/samples';
import type { ExportedTicket } from '../../domain/ticket';
import { statusWords } from '../../words/statuses';
import { destinationWords } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { ratingWords } from '../../words/ratings';
import { askerKindFact } from '../ticket-facts';
import { openWriter } from '../open-writer';
import { neutraliseFormula } from '../xlsx/neutralise-formula';

const HEADING_ROW = 6;

describe('Excel', () => {
  it('holds a thousand tickets cell by cell, and nothing else', async () => {
    const tickets = generatedTickets(1000);
    const { rows } = await readWorkbook(await fileOf(orderOf(), tickets));
    expect(rows.length).toBe(HEADING_ROW + tickets.length);
    tickets.forEach((ticket, index) => {
      const row = rows[HEADING_ROW + index] ?? [];
      // Two dates, and four ages that these tickets do not have, stand between.
      expect([...row.slice(0, 6), ...row.slice(7, 11), ...row.slice(16)])
        .withContext(`row ${index + 1}`)
        .toEqual([
          ticket.no,
          ticket.asker.name,
          ticket.asker.email,
          ticket.satker?.code ?? null,
          ticket.satker?.name ?? null,
          askerKindFact(ticket),
          ticket.reference,
          ticket.haiDjpbNumber,
          neutraliseFormula(ticket.subject),
          statusWords(ticket),
          destinationWords(ticket.destination),
          ticket.office.name,
          methodWords(ticket.method),
          ticket.officerAlias,
          ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback',
          ticket.feedback && ratingWords(ticket.feedback.rating),
          ticket.feedback && ticket.feedback.comment,
        ]);
      expect([wallClock(row[6]), wallClock(row[11])]).toEqual([inWib(ticket.createdAt), inWib(ticket.statusSince)]);
    });
  });

  it('passes rows to the compressor in batches', async () => {
    const write = spyOn(WritableStreamDefaultWriter.prototype, 'write').and.callThrough();
    const writer = await openWriter(orderOf());
    await writer.write(generatedTickets(1000));
    expect(write.calls.count()).toBeGreaterThan(2);
    expect(write.calls.count()).toBeLessThan(20);
    await writer.finish();
  });

  it('says on top what it is, when it was made and of which dates', async () => {
    const { rows } = await readWorkbook(await fileOf(orderOf(), generatedTickets(400)));
    expect(rows.slice(0, HEADING_ROW).map(([first]) => first)).toEqual([
      'Daftar Tiket - Semua',
      'Waktu unduh 21-03-2024 12:07:10 WIB',
      'Tanggal tiket 20-03-2024 s.d. 21-03-2024',
      'Filter: Selesai · Urut berdasarkan Tanggal dibuat terbaru',
      null,
      'No',
    ]);
    expect(rows[HEADING_ROW - 1]).toEqual([
      'No',
      'Nama',
      'Email',
      'Kode Satker',
      'Satker',
      'Jenis penanya',
      'Tanggal (WIB)',
      'No. Referensi',
      'No. HAI-DJPb',
      'Subjek',
      'Status',
      'Status sejak (WIB)',
      'Umur (hari kerja)',
      'Umur (hari kalender)',
      'Menunggu (hari kerja)',
      'Menunggu (hari kalender)',
      'Tujuan',
      'Kantor',
      'Metode',
      'CSO',
      'Feedback',
      'Penilaian',
      'Komentar',
    ]);
  });

  it('writes ages as numbers, with the calendar time beside them', async () => {
    const order = orderOf({ columns: ['age', 'calendarAge', 'wait', 'calendarWait'] });
    const [open, unknown, elsewhere, done] = generatedTickets(4) as [
      ExportedTicket,
      ExportedTicket,
      ExportedTicket,
      ExportedTicket,
    ];
    const created = { working: 3, calendar: 5 };
    const { rows } = await readWorkbook(
      await fileOf(order, [
        { ...open, ages: { created, waiting: { working: 0, calendar: 2 } } },
        {
          ...unknown,
          ages: { created: { working: 'year', calendar: 5 }, waiting: { working: null, calendar: null } },
        },
        {
          ...elsewhere,
          ages: { created: { working: 'zone', calendar: 5 }, waiting: { working: 'calendar', calendar: 1 } },
        },
        { ...done, ages: null },
      ]),
    );
    expect(rows.slice(HEADING_ROW)).toEqual([
      [3, 5, 0, 2],
      ['kalender belum lengkap', 5, null, null],
      ['zona waktu kantor belum diketahui', 5, 'kalender tidak tersedia', 1],
      [null, null, null, null],
    ]);
  });

  it('writes dates as dates, and nothing else', async () => {
    const order = orderOf({ columns: ['no', 'createdAt', 'subject', 'statusSince'] });
    const { strict } = await readWorkbook(await fileOf(order, generatedTickets(1)));
    const formats = ['A7', 'B7', 'C7', 'D7'].map((address) => strict.look(address).number);
    expect(formats).toEqual(['', 'dd-mmm-yyyy hh:mm:ss', '', 'dd-mmm-yyyy hh:mm:ss']);
  });

  it('names the chosen period rather than the dates of the rows', async () => {
    const period = { from: '2023-12-31T17:00:00.000Z', to: '2024-03-31T17:00:00.000Z' };
    const { rows } = await readWorkbook(await fileOf(orderOf({ period, filters: [] }), generatedTickets(2)));
    expect(rows[2]?.[0]).toBe('Tanggal tiket 01-01-2024 s.d. 31-03-2024');
    expect(rows[3]?.[0]).toBe('Filter: Tidak ada filter · Urut berdasarkan Tanggal dibuat terbaru');
  });

  it('freezes bold headings with filter buttons over columns as wide as their content', async () => {
    const { book, sheet, strict } = await readWorkbook(await fileOf(orderOf(), generatedTickets(30)));
    expect(book.SheetNames).toEqual(['Data']);
    expect(sheet['!ref']).toBe('A1:W36');
    expect([strict.filterRange, strict.frozenRows]).toEqual(['A6:W36', 6]);
    expect(['A1', 'A2', 'A6', 'W6', 'B7'].map((address) => strict.look(address).bold)).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    const widths = (sheet['!cols'] ?? []).map(({ width }) => Math.round(width ?? 0));
    expect(widths[9]).toBe(61);
    expect(widths[0]).toBeLessThan(10);
  });

  it('has document properties', async () => {
    const { book } = await readWorkbook(await fileOf(orderOf({ title: 'Judul & <b>' }), generatedTickets(1)));
    expect(book.Props).toEqual(
      jasmine.objectContaining({
        Title: 'Judul & <b>',
        Author: 'NAMA PENGGUNA',
        Subject: 'Filter: Selesai · Urut berdasarkan Tanggal dibuat terbaru',
        CreatedDate: new Date('2024-03-21T05:07:10Z'),
      }),
    );
  });

  it('has the chosen columns only, in the order of the table', async () => {
    const order = orderOf({ columns: ['subject', 'no', 'createdAt'] });
    const { rows } = await readWorkbook(await fileOf(order, generatedTickets(1)));
    expect(rows[HEADING_ROW - 1]).toEqual(['No', 'Tanggal (WIB)', 'Subjek']);
  });

  for (const role of ['CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const) {
    it(`has no rating and no comment for ${role}, even when asked for and sent (F55)`, async () => {
      const tickets = generatedTickets(60).map((ticket) => ({
        ...ticket,
        feedback: { rating: 'NOT_HELPFUL' as const, comment: 'RAHASIA', at: null },
      }));
      const order = orderOf({ reader: aSession(role), columns: ['no', 'rating', 'comment'] });
      const { rows, text } = await readWorkbook(await fileOf(order, tickets));
      expect(rows[HEADING_ROW - 1]).toEqual(['No']);
      expect(text('xl/worksheets/sheet1.xml')).not.toMatch(/RAHASIA|Tidak Membantu/);
    });
  }

  it('breaks the lines of a comment, and only of a text that has some', async () => {
    const tickets = generatedTickets(1).map((ticket) => ({
      ...ticket,
      subject: 'satu & baris',
      feedback: { rating: 'HELPFUL' as const, comment: 'satu\r\ndua', at: null },
    }));
    const { strict } = await readWorkbook(await fileOf(orderOf({ columns: ['subject', 'comment'] }), tickets));
    expect(strict.rows[HEADING_ROW]).toEqual(['satu & baris', 'satu\ndua']);
    expect(['A7', 'B7'].map((address) => strict.wraps(address))).toEqual([false, true]);
  });

  it('says that a row came incomplete', async () => {
    const tickets = generatedTickets(1).map((ticket) => ({
      ...ticket,
      status: 'XYZ',
      incomplete: true,
      createdAt: null,
    }));
    const { rows } = await readWorkbook(await fileOf(orderOf({ columns: ['createdAt', 'status'] }), tickets));
    expect(rows[HEADING_ROW]).toEqual([null, 'XYZ (data tidak lengkap)']);
  });

  it('keeps a reply of 40,000 characters with a mark where it was cut (F10)', async () => {
    const tickets = generatedTickets(2).map((ticket) => ({ ...ticket, subject: 'x'.repeat(40_000) }));
    const { rows } = await readWorkbook(await fileOf(orderOf({ columns: ['subject'] }), tickets));
    expect(rows[HEADING_ROW]?.[0]).toBe(`${'x'.repeat(32_754)} … [dipotong]`);
  });

  it('keeps the leading zero and the plus of a phone number (F08)', async () => {
    const phones = ['081234567890', '+6281234567890'];
    const tickets = generatedTickets(2).map((ticket, index) => ({ ...ticket, subject: phones[index] ?? '' }));
    const { rows } = await readWorkbook(await fileOf(orderOf({ columns: ['subject'] }), tickets));
    expect(rows.slice(HEADING_ROW)).toEqual([['081234567890'], ["'+6281234567890"]]);
  });

  it('never holds a formula, whatever the texts say (F07, F08)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 1, maxLength: 5 }), async (texts) => {
        const tickets = generatedTickets(texts.length).map((ticket, index) => ({
          ...ticket,
          subject: texts[index] ?? '',
          reference: texts[index] ?? '',
          asker: { name: texts[0] ?? '', email: texts[index] ?? '' },
          status: texts[index] ?? '',
        }));
        const columns = ['name', 'email', 'reference', 'subject', 'status'] as const;
        const order = orderOf({ title: texts[0] ?? '', filters: texts, columns });
        const { sheet, rows } = await readWorkbook(await fileOf(order, tickets));
        expect(formulaCells(sheet)).toEqual([]);
        expect(rows.slice(HEADING_ROW).map((row) => row[3] ?? '')).toEqual(texts.map(written));
      }),
      { numRuns: 200 },
    );
  });
});

/** What UTF-8 makes of it; the reader folds nothing else. */
function written(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(neutraliseFormula(text)));
}

function wallClock(serial: string | number | null | undefined): string {
  return new Date(Math.round((Number(serial) - 25_569) * 86_400_000)).toISOString().slice(0, 19);
}

function inWib(iso: string | null): string {
  return new Date(Date.parse(iso ?? '') + 7 * 3_600_000).toISOString().slice(0, 19);
}
