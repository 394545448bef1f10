import fc from 'fast-check';
import { fileOf, orderOf } from '../../../testing/export-orders';
import { generatedTickets } from '../../../testing/generated-tickets';
import { hostileText } from '../../../testing/hostile-text';
import { withoutCompressionStream } from '../../../testing/no-compression-stream';
import { columnsOf, linesOf, readPdf, type TextBox } from '../../../testing/read-pdf';
import { aSession } from '../../../testing/samples';
import { formatListDate } from '../../words/dates';
import type { ExportedTicket } from '../../domain/ticket';
import { statusWords } from '../../words/statuses';
import { destinationWords } from '../../words/destinations';

const ORDER = orderOf({ format: 'pdf' });

describe('PDF list', () => {
  it('holds a thousand tickets cell by cell, on pages that all say what they are', async () => {
    const tickets = generatedTickets(1000);
    const { pages } = await readPdf(await fileOf(ORDER, tickets));
    const text = squeezed(pages.join(''));
    for (const ticket of tickets) {
      const { no, asker, createdAt, reference, haiDjpbNumber, subject, destination, feedback } = ticket;
      const cells = [
        `${no}${asker.name}${asker.email}`,
        formatListDate(createdAt, 'Asia/Jakarta'),
        `${reference}${haiDjpbNumber ?? ''}`,
        `${subject}${statusWords(ticket)}${destinationWords(destination)}`,
        feedback?.comment ?? '-',
      ];
      expect(cells.filter((cell) => !text.includes(squeezed(cell))))
        .withContext(`ticket ${no}`)
        .toEqual([]);
    }
    pages.forEach((page, index) => {
      expect(page).toContain('No. Referensi Tiket');
      expect(page).toContain(`Halaman ${index + 1} dari ${pages.length}`);
      expect(page).toContain('Dicetak 21-03-2024 12:07:10 WIB oleh NAMA PENGGUNA');
    });
    expect(pages.length).toBeGreaterThan(20);
  });

  it('says on top what it is, when it was made, of which dates and how many', async () => {
    const { pages, info } = await readPdf(await fileOf(ORDER, generatedTickets(1200)));
    expect(pages[0]).toContain('Daftar Tiket - Semua');
    expect(pages[0]).toContain(
      'Waktu unduh 21-03-2024 12:07:10 WIB · Tanggal tiket 17-03-2024 s.d. 21-03-2024 · 1.200 tiket',
    );
    expect(pages[0]).toContain('Filter: Selesai · Urut berdasarkan Tanggal dibuat terbaru');
    expect(pages[1]).not.toContain('Filter:');
    expect(info).toEqual(
      jasmine.objectContaining({
        Title: 'Daftar Tiket - Semua',
        Author: 'NAMA PENGGUNA',
        CreationDate: "D:20240321120710+07'00'",
      }),
    );
  });

  it('has each fact of a ticket in the column that is headed so', async () => {
    const [first, second] = generatedTickets(2);
    const tickets: ExportedTicket[] = [
      {
        ...(first as ExportedTicket),
        haiDjpbNumber: '20240321-ZGE1',
        subject: 'Retur SP2D',
        status: 'DONE',
        destination: 'PERBENDAHARAAN',
        feedbackGiven: true,
        feedback: { rating: 'HELPFUL', comment: 'Terima kasih', at: null },
      },
      {
        ...(second as ExportedTicket),
        haiDjpbNumber: null,
        asker: { name: 'TANPA EMAIL', email: '' },
        subject: 'Revisi DIPA',
        status: 'WAITING_CSO',
        destination: 'LAIN',
        feedbackGiven: false,
        feedback: null,
      },
    ];
    const facts: [number, ...string[]][] = [
      [28, 'No', '1', '2'],
      [62, 'Nama, Email', 'PENANYA BELUM 1', 'penanya.1@kemenkeu.go.id', 'TANPA EMAIL'],
      [182, 'Tanggal (WIB)', '21-MAR-2024 12:01:59', '21-MAR-2024 11:56:48'],
      [268, 'No. Referensi Tiket', 'HAI-321050159', '20240321-ZGE1', 'HAI-321045648'],
    ];
    const satker = await readPdf(await fileOf(ORDER, tickets));
    expect(columnsOf(table(satker.boxes[0]))).toEqual([
      ...facts,
      [360, 'Subjek', 'Retur SP2D', 'Revisi DIPA'],
      [471.89, 'Status', 'Selesai', 'Menunggu', 'konfirmasi/respon KPPN'],
      [563.89, 'Tujuan', 'Layanan', 'Perbendaharaan-KPPN', 'LAIN'],
      [663.89, 'Penilaian', 'Membantu', '-'],
      [723.89, 'Komentar', 'Terima kasih'],
    ]);
    const officer = await readPdf(await fileOf({ ...ORDER, reader: aSession('CSO_KPPN') }, tickets));
    expect(columnsOf(table(officer.boxes[0]))).toEqual([
      ...facts,
      [360, 'Subjek', 'Retur SP2D', 'Revisi DIPA'],
      [549.89, 'Status', 'Selesai', 'Menunggu', 'konfirmasi/respon KPPN'],
      [641.89, 'Tujuan', 'Layanan', 'Perbendaharaan-KPPN', 'LAIN'],
      [741.89, 'Feedback', 'Sudah ada feedback', 'Belum ada feedback'],
    ]);
  });

  it('has the kind of asker, the topic and the age below name, subject and status', async () => {
    const [first] = generatedTickets(1);
    const age = { working: 12, calendar: 16 };
    const ticket: ExportedTicket = {
      ...(first as ExportedTicket),
      asker: { name: 'NAMA MAHASISWA', email: 'a@contoh.ac.id' },
      askerKind: 'MAHASISWA',
      subject: 'Data realisasi',
      topic: { code: 'gaji', name: 'Gaji' },
      status: 'WAITING_SATKER',
      ages: { created: age, waiting: age },
    };
    const texts = async (each: ExportedTicket): Promise<readonly string[][]> => {
      const { boxes } = await readPdf(await fileOf(ORDER, [each]));
      return columnsOf(table(boxes[0])).map(([, ...lines]) => lines.map(String));
    };
    const columns = await texts(ticket);
    expect(columns).toContain(['Nama, Email', 'NAMA MAHASISWA', 'a@contoh.ac.id', 'Mahasiswa']);
    expect(columns).toContain(['Subjek', 'Data realisasi', 'Gaji']);
    const status = ['Status', 'Menunggu', 'konfirmasi/respon Satker'];
    expect(columns).toContain([...status, 'umur 12 hari kerja', '(16 hari kalender)']);
    const none = { working: 'calendar', calendar: 16 } as const;
    expect(await texts({ ...ticket, ages: { created: none, waiting: none } })).toContain([
      ...status,
      'umur 16 hari kalender;',
      'kalender tidak tersedia',
    ]);
  });

  for (const count of [1, 40]) {
    it(`has ${count} filters above the table, line below line between the margins`, async () => {
      const filters = Array.from({ length: count }, (_, index) => `penyaring nomor ${index}`);
      const { boxes } = await readPdf(await fileOf({ ...ORDER, filters }, generatedTickets(2)));
      const lines = linesOf(boxes[0] ?? []);
      const heading = lines.findIndex(([first]) => first?.text === 'No');
      const above = lines.slice(0, heading).flat();
      const filter = above.slice(2);
      expect(above.map(({ x, y }) => [x, y])).toEqual(above.map((_, index) => [28, 555.28 - 11 * index]));
      expect(above.map(({ size }) => size)).toEqual([12, ...above.slice(1).map(() => 8)]);
      expect(filter.map(({ text }) => text).join(' ')).toBe(
        `Filter: ${filters.join(' · ')} · Urut berdasarkan Tanggal dibuat terbaru`,
      );
      expect(Math.max(...filter.map(({ width }) => width))).toBeLessThan(842 - 2 * 28);
      for (const { width } of filter.slice(0, -1)) expect(width).toBeGreaterThan(700);
      const gap = (filter.at(-1)?.y ?? 0) - (lines[heading]?.[0]?.y ?? 0);
      expect(gap).toBeGreaterThan(11);
      expect(gap).toBeLessThan(22);
    });
  }

  it('shows rating and comment to the satker only (F55)', async () => {
    const tickets = generatedTickets(20).map((ticket) => ({
      ...ticket,
      feedbackGiven: true,
      feedback: { rating: 'NOT_HELPFUL' as const, comment: 'RAHASIA', at: null },
    }));
    const satker = (await readPdf(await fileOf(ORDER, tickets))).pages.join('');
    expect(satker).toContain('RAHASIA');
    expect(satker).toContain('Tidak Membantu');
    for (const role of ['CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI'] as const) {
      const order = { ...ORDER, reader: aSession(role) };
      const other = (await readPdf(await fileOf(order, tickets))).pages.join('');
      expect(other).not.toMatch(/RAHASIA|Tidak Membantu|Penilaian|Komentar/);
      expect(other).toContain('Sudah ada feedback');
    }
  });

  it('carries a text that is longer than a page on to the next', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `kata${index}`);
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects([words.join(' '), 'sesudahnya'])));
    const text = squeezed(pages.join(''));
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.at(-1)).toContain('sesudahnya');
  });

  it('embeds a font only for text outside WinAnsi', async () => {
    const plain = await fileOf(ORDER, withSubjects(['René – “€”']));
    const other = await fileOf(ORDER, withSubjects(['Привет → ≤ Ω ✓']));
    expect(await plain.text()).not.toContain('DejaVu');
    expect(await other.text()).toContain('DejaVu');
    expect((await readPdf(plain)).pages[0]).toContain('René – “€”');
    expect((await readPdf(other)).pages[0]).toContain('Привет → ≤ Ω ✓');
  });

  it('puts a visible mark where no font has the sign, one for each (F12)', async () => {
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects(['a漢字b😀c'])));
    expect(pages[0]).toContain('a\ufffd\ufffdb\ufffdc');
  });

  it('shapes and orders right-to-left text as it is read', async () => {
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects(['(salam) سلام'])));
    const [line = ''] = /.*\(salam\).*/.exec(pages[0] ?? '') ?? [];
    expect(line.normalize('NFKC')).toMatch(/سلام|مالس/);
    expect(line).toMatch(/[\ufb50-\ufdff\ufe70-\ufefc]/);
  });

  it('loses no sign to shaping', async () => {
    const texts = ['الله', 'بسم الله الرحمن الرحيم', 'مُحَمَّد', 'سلام \\s+ كتاب', 'پاکستان گچ', 'Ａ ﷲ'];
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects(texts)));
    const signs = (text: string): string[] => [...text.normalize('NFKC').replace(/\s/g, '')].sort();
    expect(pages[0]).not.toContain('\ufffd');
    const drawn = signs(pages[0] ?? '');
    for (const text of texts) {
      for (const sign of new Set(signs(text))) {
        expect(drawn.filter((other) => other === sign).length)
          .withContext(`${sign} of ${text}`)
          .toBeGreaterThanOrEqual(signs(texts.join('')).filter((other) => other === sign).length);
      }
    }
  });

  it('draws no soft hyphen, nor anything else that draws nothing, in either font', async () => {
    const hidden = 'Perben\u00adda\u200bha\u034fraan\u2060';
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects(['Perben\u00addaharaan', hidden, `${hidden} Ω`])));
    expect(pages[0]?.match(/Perbendaharaan/g)?.length).toBe(3);
  });

  it('lets no two texts of the footer share a place, however long a name is', async () => {
    for (const letter of ['N', 'Ω']) {
      const order = { ...ORDER, reader: { ...ORDER.reader, name: letter.repeat(500) } };
      const { boxes } = await readPdf(await fileOf(order, generatedTickets(60)));
      for (const page of boxes) {
        const footer = page.filter(({ y }) => y < 40);
        const right = footer.find(({ text }) => text.startsWith('Halaman'));
        const left = footer.find(({ text }) => text.startsWith('Dicetak'));
        expect(left?.text).toMatch(new RegExp(`oleh ${letter}{50,}…$`));
        expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
        expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThan(815);
      }
    }
  });

  it('drops signs that turn the reading direction (F05)', async () => {
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects(['laporan\u202efdp.exe'])));
    expect(pages[0]).toContain('laporanfdp.exe');
  });

  it("is the same without the browser's own compression", async () => {
    const [there, here] = [
      await fileOf(ORDER, generatedTickets(30)),
      await withoutCompressionStream(() => fileOf(ORDER, generatedTickets(30))),
    ];
    expect((await readPdf(here)).pages).toEqual([...(await readPdf(there)).pages]);
  });

  it('holds text only, whatever the texts say (F11)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText(), { minLength: 5, maxLength: 20 }), async (texts) => {
        const order = { ...ORDER, title: texts[0] ?? '', filters: texts };
        const { active, pages } = await readPdf(await fileOf(order, withSubjects(texts)));
        expect(active).toEqual([]);
        expect(pages.join('')).toContain('Halaman 1 dari');
      }),
      { numRuns: 12 },
    );
    const { pages } = await readPdf(await fileOf(ORDER, withSubjects([')\n/JS (app.alert(1))'])));
    expect(pages[0]).toContain(')\n/JS (app.alert(1))');
  });
});

function withSubjects(subjects: readonly string[]): readonly ExportedTicket[] {
  return generatedTickets(subjects.length).map((ticket, index) => ({ ...ticket, subject: subjects[index] ?? '' }));
}

/** Without the lines above it and the footer. */
function table(page: readonly TextBox[] = []): readonly TextBox[] {
  return page.filter(({ y }) => y > 30 && y < 530);
}

/** Where a line breaks does not matter. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
