import fc from 'fast-check';
import { fileOf, orderOf } from '../../../testing/export-orders';
import { generatedTickets } from '../../../testing/generated-tickets';
import { hostileText } from '../../../testing/hostile-text';
import { formulaCells, type ReadWorkbook, readWorkbook } from '../../../testing/read-workbook';
import { aSession } from '../../../testing/samples';
import { statusWords } from '../../words/statuses';
import { openWriter } from '../open-writer';
import { neutraliseFormula } from '../xlsx/neutralise-formula';

const ORDER = orderOf({ format: 'monsakti' });

describe('Excel, format MONSAKTI', () => {
  it("is read by an office's importer, ticket by ticket", async () => {
    const tickets = generatedTickets(1000);
    const imported = importMonsakti((await readWorkbook(await fileOf(ORDER, tickets))).rows);
    expect(imported.length).toBe(tickets.length);
    tickets.forEach((ticket, index) => {
      expect(imported[index]).toEqual({
        no: ticket.no,
        name: ticket.asker.name,
        email: ticket.asker.email,
        date: new Date(Date.parse(ticket.createdAt ?? '') + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
        reference: ticket.reference,
        subject: neutraliseFormula(ticket.subject),
        status: statusWords(ticket),
        officer: ticket.officerAlias,
        feedback: ticket.feedbackGiven,
        satkerName: ticket.satker?.name ?? null,
        satkerCode: ticket.satker?.code ?? null,
        haiDjpb: ticket.haiDjpbNumber,
      });
    });
  });

  it('has the layout of today to the cell', async () => {
    const [ticket] = generatedTickets(1).map((generated) => ({
      ...generated,
      createdAt: '2024-03-19T05:00:39Z',
      reference: 'HAI-319120040',
      haiDjpbNumber: '20240314-ZGEAK9',
      asker: { name: 'NAMA PENANYA', email: 'nama@kemenkeu.go.id' },
      satker: { code: '123456', name: 'NAMA SATKER' },
      subject: 'Retur SP2D',
      status: 'WAITING_CSO',
      officerAlias: 'CSO 182',
      feedbackGiven: false,
    }));
    const { book, rows, strict } = await readWorkbook(await fileOf(ORDER, ticket ? [ticket] : []));
    expect([strict.frozenRows, strict.filterRange]).toEqual([6, null]);
    expect(book.Props).toEqual(
      jasmine.objectContaining({
        Title: 'Daftar Tiket - Semua',
        Author: 'NAMA PENGGUNA',
        Subject: 'Filter: Selesai · Urut berdasarkan Tanggal dibuat terbaru',
        CreatedDate: new Date('2024-03-21T05:07:10Z'),
      }),
    );
    expect(book.SheetNames).toEqual(['Data']);
    expect(rows.slice(0, 4).map(([first]) => first)).toEqual([
      'Daftar Tiket - Semua',
      'Waktu unduh 21-03-2024 12:07:10 WIB',
      'Tanggal tiket 19-03-2024 s.d. 19-03-2024',
      'Filter: Selesai · Urut berdasarkan Tanggal dibuat terbaru',
    ]);
    expect(rows.slice(4)).toEqual([
      [null, null, null, null, null, null, null],
      ['NO', 'NAMA/EMAIL', 'TANGGAL', 'NO. REFERENSI, SUBJEK', 'STATUS', 'CSO', 'DETAIL'],
      [
        1,
        'NAMA PENANYA',
        '2024-03-19 12:00:39',
        'No. Ref: HAI-319120040',
        'Menunggu konfirmasi/respon KPPN',
        'CSO 182',
        'Belum ada feedback',
      ],
      [null, 'nama@kemenkeu.go.id', null, 'Retur SP2D', null, null, null],
      [null, 'NAMA SATKER (123456)', null, '(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)', null, null, null],
    ]);
  });

  it('passes rows to the compressor in batches', async () => {
    const write = spyOn(WritableStreamDefaultWriter.prototype, 'write').and.callThrough();
    const writer = await openWriter(ORDER);
    await writer.write(generatedTickets(1000));
    expect(write.calls.count()).toBeGreaterThan(2);
    expect(write.calls.count()).toBeLessThan(20);
    await writer.finish();
  });

  it('is the same for every role, without the rating', async () => {
    const tickets = generatedTickets(50).map((ticket) => ({
      ...ticket,
      feedbackGiven: true,
      feedback: { rating: 'NOT_HELPFUL' as const, comment: 'RAHASIA', at: null },
    }));
    const files = await Promise.all(
      (['SATKER', 'CSO_KPPN', 'KANTOR_PUSAT'] as const).map(async (role) =>
        readWorkbook(await fileOf({ ...ORDER, reader: aSession(role) }, tickets)),
      ),
    );
    const [satker, ...others] = files.map(({ rows }) => rows);
    for (const rows of others) {
      expect(rows).toEqual(satker ?? []);
    }
    expect(JSON.stringify(satker)).not.toMatch(/RAHASIA|Tidak Membantu/);
    expect(satker?.[6]?.[6]).toBe('Sudah ada feedback');
  });

  it('keeps three rows a ticket without date, satker or HAI-DJPb number', async () => {
    const tickets = generatedTickets(3).map((ticket) => ({
      ...ticket,
      createdAt: null,
      satker: null,
      haiDjpbNumber: null,
    }));
    const { rows } = await readWorkbook(await fileOf(ORDER, tickets));
    expect(rows.length).toBe(6 + 9);
    expect(importMonsakti(rows).length).toBe(3);
    expect([rows[6]?.[2], rows[8]?.[1], rows[8]?.[3]]).toEqual([null, null, null]);
  });

  for (const [subject, written] of [
    ['No. Ref: HAI-1', "'No. Ref: HAI-1"],
    [' \u200bno.ref', "' \u200bno.ref"],
    ['\u0007No.  Ref', "'\ufffdNo.  Ref"],
    ['Sesuai No. Ref: HAI-1', 'Sesuai No. Ref: HAI-1'],
    ['Nomor Ref', 'Nomor Ref'],
  ] as const) {
    it(`writes the subject ${JSON.stringify(subject)} so that no importer takes it for a ticket's beginning`, async () => {
      const tickets = generatedTickets(1).map((ticket) => ({ ...ticket, subject }));
      const { rows } = await readWorkbook(await fileOf(ORDER, tickets));
      expect(rows[7]?.[3]).toBe(written);
    });
  }

  it('gives an importer as many tickets as there are, whatever their texts say', async () => {
    const reference = fc.constantFrom(
      'No. Ref: HAI-1',
      ' no. ref',
      '\u0085No. Ref: HAI-1',
      'No. Ref palsu',
      '(123456)',
    );
    const text = fc.oneof(hostileText(), reference);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const tickets = generatedTickets(texts.length).map((ticket, index) => ({
          ...ticket,
          subject: texts[index] ?? '',
          asker: { name: texts[0] ?? '', email: texts[index] ?? '' },
        }));
        const { sheet, rows } = await readWorkbook(await fileOf(ORDER, tickets));
        expect(formulaCells(sheet)).toEqual([]);
        expect(importMonsakti(rows).map(({ no }) => no)).toEqual(tickets.map(({ no }) => no));
      }),
      { numRuns: 30 },
    );
  });
});

/**
 * The reader's rules, as the offices' importers have them: a ticket starts where NO is a number or the reference
 * column starts with `No. Ref`; what follows belongs to it.
 */
function importMonsakti(rows: ReadWorkbook['rows']) {
  const heading = rows.findIndex(([first]) => first === 'NO');
  const tickets: (readonly ReadWorkbook['rows'][number][])[] = [];
  for (const row of rows.slice(heading + 1)) {
    const starts = typeof row[0] === 'number' || /^\s*No\. Ref/i.test(String(row[3] ?? ''));
    if (starts) {
      tickets.push([row]);
    } else {
      tickets.push([...(tickets.pop() ?? []), row]);
    }
  }
  return tickets.map(([first = [], second = [], third = []]) => {
    const satker = /^(?<name>.*) \((?<code>\d{6})\)$/s.exec(String(third[1] ?? ''));
    return {
      no: first[0],
      name: first[1],
      email: second[1],
      date: first[2],
      reference: String(first[3]).replace(/^No\. Ref: /, ''),
      subject: second[3],
      status: first[4],
      officer: first[5] ?? null,
      feedback: first[6] === 'Sudah ada feedback',
      satkerName: satker?.groups?.['name'] ?? null,
      satkerCode: satker?.groups?.['code'] ?? null,
      haiDjpb: /:(?<number>[\w-]+)\)/.exec(String(third[3] ?? ''))?.groups?.['number'] ?? null,
    };
  });
}
