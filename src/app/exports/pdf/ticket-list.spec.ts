import fc from 'fast-check';
import { fileOf, orderOf } from '../../../testing/export-orders';
import { generatedTickets } from '../../../testing/generated-tickets';
import { hostileText } from '../../../testing/hostile-text';
import { withoutCompressionStream } from '../../../testing/no-compression-stream';
import { readPdf } from '../../../testing/read-pdf';
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

/** Where a line breaks does not matter. */
function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}
