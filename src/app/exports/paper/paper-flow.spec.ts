import { aPaper } from '../../../testing/sample-paper';
import { linesOf, type ReadPdf, readPdf } from '../../../testing/read-pdf';
import { PaperFlow } from './paper-flow';

/** Lowest place of a text: the footer stands below. */
const BOTTOM = 42;
/** From one line of running text to the next. */
const LINE = 12.42;

describe('PaperFlow', () => {
  it('sets title, facts, headings and what was said apart from each other', async () => {
    const { boxes, rules } = await setup(async (flow) => {
      await flow.title('Judul');
      await flow.fact('Kota', 'Jayapura');
      await flow.fact('Kosong', '');
      await flow.heading('Percakapan');
      await flow.byline('Petugas');
      await flow.paragraph('Baris satu\nBaris dua');
    });
    let above = 841.89;
    const lines = linesOf(withoutFooter(boxes[0])).map((line) => {
      const gap = Math.round((above - (line[0]?.y ?? 0)) * 100) / 100;
      above = line[0]?.y ?? 0;
      return [gap, ...line.map(({ text, x, size, font }) => [text, x, size, font])];
    });
    expect(lines).toEqual([
      [56.7, ['Judul', 42, 15, 'Helvetica-Bold']],
      [16.42, ['Kota', 42, 9, 'Helvetica-Bold'], ['Jayapura', 152, 9, 'Helvetica']],
      [12.42, ['Kosong', 42, 9, 'Helvetica-Bold'], ['-', 152, 9, 'Helvetica']],
      [27.18, ['Percakapan', 42, 11, 'Helvetica-Bold']],
      [26.42, ['Petugas', 42, 9, 'Helvetica-Bold']],
      [12.42, ['Baris satu', 42, 9, 'Helvetica']],
      [12.42, ['Baris dua', 42, 9, 'Helvetica']],
    ]);
    const heading = boxes[0]?.find(({ text }) => text === 'Percakapan')?.y ?? 0;
    expect(rules).toEqual([[{ left: 42, right: 553.28, y: Math.round((heading - 3) * 100) / 100 }]]);
  });

  it('goes on below the longer of a label and its text', async () => {
    for (const [label, text] of [
      ['satu\ndua\ntiga', 'teks'],
      ['label', 'satu\ndua\ntiga'],
    ] as const) {
      const { boxes } = await setup(async (flow) => {
        await flow.fact(label, text);
        await flow.fact('berikut', 'nya');
      });
      const yOf = (wanted: string): number => boxes[0]?.find((box) => box.text === wanted)?.y ?? 0;
      expect(yOf('tiga') - yOf('berikut')).toBeCloseTo(LINE, 1);
      expect(yOf('berikut')).toBe(yOf('nya'));
    }
  });

  for (const [what, label, text] of [
    ['text', 'label', 'satu\ndua\ntiga\nempat'],
    ['label', 'satu\ndua\ntiga\nempat', 'teks'],
  ] as const) {
    it(`goes on below a ${what} that is carried over to the next page`, async () => {
      for (const filled of [58, 59, 60]) {
        const { boxes } = await setup(async (flow) => {
          await fill(flow, filled);
          await flow.fact(label, text);
          await flow.fact('berikut', 'nya');
        });
        const next = boxes[1]?.find((box) => box.text === 'berikut');
        const others = withoutFooter(boxes[1]).filter((box) => !['berikut', 'nya'].includes(box.text));
        expect(others.map((box) => box.text)).toContain('empat');
        expect(Math.min(...others.map(({ y }) => y)) - (next?.y ?? 0)).toBeCloseTo(LINE, 1);
      }
    });
  }

  it('has no label, heading or name at the foot of a page, apart from what belongs to it', async () => {
    const pairs = {
      fact: (flow: PaperFlow) => flow.fact('atas', 'bawah'),
      heading: async (flow: PaperFlow) => {
        await flow.heading('atas');
        await flow.paragraph('bawah');
      },
      byline: async (flow: PaperFlow) => {
        await flow.byline('atas');
        await flow.paragraph('bawah');
      },
    };
    for (const [name, draw] of Object.entries(pairs)) {
      const pagesOf: number[] = [];
      for (let filled = 50; filled < 62; filled++) {
        const { boxes } = await setup(async (flow) => {
          await fill(flow, filled);
          await draw(flow);
        });
        const [upper, lower] = ['atas', 'bawah'].map((wanted) =>
          boxes.findIndex((page) => page.some(({ text }) => text === wanted)),
        );
        expect(upper).withContext(`${name} after ${filled} lines`).toBe(lower);
        if (name === 'fact') {
          const heights = ['atas', 'bawah'].map((wanted) => boxes[upper ?? 0]?.find(({ text }) => text === wanted)?.y);
          expect(heights[0]).toBe(heights[1]);
        }
        for (const page of boxes) expect(Math.min(...withoutFooter(page).map(({ y }) => y))).toBeGreaterThan(BOTTOM);
        pagesOf.push(upper ?? NaN);
      }
      // The page is used as far as the two go.
      expect(pagesOf.filter((page) => page === 0).length).toBe({ fact: 11, heading: 7, byline: 8 }[name] ?? NaN);
    }
  });

  it('fills a page down to its footer, and the next one from the top', async () => {
    for (const names of [0, 1, 2, 3, 4]) {
      const { boxes } = await setup(async (flow) => {
        for (let name = 0; name < names; name++) await flow.byline('nama');
        await fill(flow, 200);
      });
      boxes.slice(0, -1).forEach((page, index) => {
        const heights = withoutFooter(page).map(({ y }) => y);
        if (index) expect(Math.max(...heights)).toBeCloseTo(841.89 - 28 - 8 - LINE, 1);
        expect(Math.min(...heights)).toBeGreaterThan(BOTTOM);
        expect(Math.min(...heights)).toBeLessThan(BOTTOM + LINE);
      });
    }
  });
});

async function setup(draw: (flow: PaperFlow) => Promise<void>): Promise<ReadPdf> {
  const paper = aPaper();
  await draw(new PaperFlow(paper));
  return readPdf(await paper.finish());
}

async function fill(flow: PaperFlow, lines: number): Promise<void> {
  for (let line = 0; line < lines; line++) await flow.paragraph(`isi ${line}`);
}

function withoutFooter(page: ReadPdf['boxes'][number] = []): ReadPdf['boxes'][number] {
  return page.filter(({ y }) => y > 30);
}
