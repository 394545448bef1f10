import { aPaper } from '../../../testing/sample-paper';
import { columnsOf, type ReadPdf, readPdf } from '../../../testing/read-pdf';
import type { Paper } from './paper';
import { PaperTable } from './paper-table';

const COLUMNS = [
  { heading: 'No', width: 34 },
  { heading: 'Subjek', width: 100 },
  { heading: 'Tujuan Pertanyaan Tiket', width: 60 },
];
const LINE = 8.6;
const PAD = 3.4;
/** Lowest place of a rule: the footer stands below. */
const BOTTOM = 42;

describe('PaperTable', () => {
  it('puts headings and rows into columns, with a rule under each', async () => {
    const { boxes, rules } = await setup(700, [
      ['1', 'Retur SP2D', 'KPPN'],
      ['2', 'satu\ndua\ntiga', ''],
    ]);
    expect(columnsOf(above(boxes[0]))).toEqual([
      [28, 'No', '1', '2'],
      [62, 'Subjek', 'Retur SP2D', 'satu', 'dua', 'tiga'],
      [162, 'Tujuan', 'Pertanyaan', 'Tiket', 'KPPN'],
    ]);
    const heights = [3, 1, 3].map((lines) => lines * LINE + PAD);
    const expected = heights.map((_, index) => 700 - heights.slice(0, index + 1).reduce((sum, height) => sum + height));
    expect(rules[0]).toEqual(expected.map((y) => ({ left: 28, right: 567.28, y: rounded(y) })));
    const yOf = (wanted: string) => rounded(boxes[0]?.find(({ text }) => text === wanted)?.y ?? 0);
    expect(['No', 'Tiket', '1', 'KPPN', 'satu', 'tiga'].map(yOf)).toEqual(
      [
        700 - LINE,
        700 - 3 * LINE,
        expected[0] ?? 0,
        expected[0] ?? 0,
        expected[1] ?? 0,
        (expected[1] ?? 0) - 2 * LINE,
      ].map((y, index) => rounded(index < 2 ? y : y - LINE)),
    );
    const fonts = above(boxes[0]).map(({ text, font, size }) => [text, font, size]);
    expect(fonts).toContain(['No', 'Helvetica-Bold', 7]);
    expect(fonts).toContain(['KPPN', 'Helvetica', 7]);
  });

  it('keeps each text inside of its column, off the next one', async () => {
    const words = 'perbendaharaan satuan kerja rekonsiliasi '.repeat(20);
    const { boxes } = await setup(700, [[words, words, words]]);
    for (const { x, width } of above(boxes[0])) {
      const column = { 28: 34, 62: 100, 162: 60 }[x] ?? 0;
      expect(width).toBeLessThanOrEqual(column - 5);
    }
  });

  it('moves a row that has no room to the next page, whole, under the headings', async () => {
    const headings = 3 * LINE + PAD;
    for (const [room, pages] of [
      [
        3,
        [
          ['No', '1'],
          ['No', '2'],
        ],
      ],
      [4, [['No', '1', '2']]],
    ] as const) {
      // As high as the headings, a row of one line, and so many lines.
      const top = BOTTOM + headings + LINE + PAD + room * LINE + PAD + 0.1;
      const read = await setup(top, [
        ['1', 'satu', ''],
        ['2', 'a\nb\nc\nd', ''],
      ]);
      expect(read.boxes.map((page) => columnsOf(above(page))[0]?.slice(1))).toEqual(pages.map((page) => [...page]));
      expect(read.boxes.map((page) => above(page).filter(({ x }) => x === 62).length)).toEqual(
        room === 3 ? [2, 5] : [6],
      );
      if (room === 3) expect(read.boxes[1]?.find(({ text }) => text === 'No')?.y).toBeCloseTo(841.89 - 28 - LINE, 1);
    }
  });

  it('divides a row that is higher than a page, and goes on right below its end', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => `baris ${index}`);
    const { boxes, rules } = await setup(700, [
      ['1', 'pendek', ''],
      ['2', lines.join('\n'), 'di awal'],
      ['3', 'sesudahnya', ''],
    ]);
    const texts = boxes.map((page) =>
      above(page)
        .filter(({ x }) => x === 62)
        .map(({ text }) => text),
    );
    expect(texts.flat().filter((text) => text !== 'Subjek')).toEqual(['pendek', ...lines, 'sesudahnya']);
    // It starts on a page of its own, so that as little as can be of it is divided.
    expect(texts[0]).toEqual(['Subjek', 'pendek']);
    expect(texts.slice(1).map((page) => page.length)).toEqual([86, 86, 32]);
    expect(boxes.flat().filter(({ text }) => text === 'di awal').length).toBe(1);
    boxes.forEach((page, index) => {
      expect(Math.min(...above(page).map(({ y }) => y))).toBeGreaterThan(BOTTOM);
      const lowest = above(page).map(({ y }) => rounded(y - PAD));
      for (const { y } of rules[index] ?? []) expect(lowest).toContain(y);
    });
  });

  it('begins on the next page where there is no room for a line under the headings', async () => {
    const { boxes, rules } = await setup(BOTTOM + 3 * LINE + PAD + 5, [['1', 'satu', '']]);
    expect(
      boxes.map((page) =>
        above(page)
          .filter(({ x }) => x === 62)
          .map(({ text }) => text),
      ),
    ).toEqual([['Subjek'], ['Subjek', 'satu']]);
    expect(rules.map((page) => page.length)).toEqual([1, 2]);
  });

  it('draws nothing of a row whose text waits for a font', async () => {
    const paper = aPaper();
    const table = new PaperTable(paper, COLUMNS, 700);
    expect(table.row(['1', 'Ω', ''])).toBeFalse();
    await paper.faces.embed();
    expect(table.row(['2', 'Ω', ''])).toBeTrue();
    const { boxes } = await readPdf(await paper.finish());
    expect(columnsOf(above(boxes[0])).slice(0, 2)).toEqual([
      [28, 'No', '2'],
      [62, 'Subjek', 'Ω'],
    ]);
  });
});

async function setup(top: number, rows: readonly (readonly string[])[]): Promise<ReadPdf> {
  const paper: Paper = aPaper();
  const table = new PaperTable(paper, COLUMNS, top);
  for (const row of rows) table.row(row);
  return readPdf(await paper.finish());
}

/** Without the footer. */
function above(page: ReadPdf['boxes'][number] = []): ReadPdf['boxes'][number] {
  return page.filter(({ y }) => y > 30);
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
