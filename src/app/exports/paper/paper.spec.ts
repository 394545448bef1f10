import { aPaper } from '../../../testing/sample-paper';
import { readPdf, type TextBox } from '../../../testing/read-pdf';
import { MARGIN } from './paper';

describe('Paper', () => {
  it('makes pages of lines where they were put, with a footer that counts them', async () => {
    const paper = aPaper();
    const { regular, bold } = paper.faces;
    paper.line('Halaman satu', regular, 9, MARGIN, 700);
    paper.line('', bold, 9, MARGIN, 690);
    paper.nextPage();
    paper.line('Halaman dua', bold, 9, 100, 600);
    paper.rule(590);
    paper.rule(580, 100);
    const file = await paper.finish(() => paper.line('Ditulis terakhir', regular, 10, MARGIN, 650.123));
    const { pages, boxes, rules, sizes, info, active } = await readPdf(file);
    expect(pages.map((page) => page.split('\n').filter(Boolean).toSorted())).toEqual([
      ['Ditulis terakhir', 'Halaman 1 dari 2', 'Halaman satu', 'Kaki'],
      ['Halaman 2 dari 2', 'Halaman dua', 'Kaki'],
    ]);
    expect(placed(boxes[0], 'Halaman satu')).toEqual([28, 700, 9, 'Helvetica']);
    expect(placed(boxes[0], 'Ditulis terakhir')).toEqual([28, 650.12, 10, 'Helvetica']);
    expect(placed(boxes[1], 'Halaman dua')).toEqual([100, 600, 9, 'Helvetica-Bold']);
    expect(placed(boxes[1], 'Kaki')).toEqual([28, 28, 7, 'Helvetica']);
    expect(rules).toEqual([
      [],
      [
        { left: 28, right: 567.28, y: 590 },
        { left: 100, right: 495.28, y: 580 },
      ],
    ]);
    expect(sizes).toEqual([
      [595.28, 841.89],
      [595.28, 841.89],
    ]);
    expect(info).toEqual(
      jasmine.objectContaining({
        Title: 'Judul',
        Subject: 'Perihal',
        Author: 'Petugas',
        Creator: 'HAI-CSO',
        Language: 'id',
        CreationDate: "D:20240321140710+09'00'",
      }),
    );
    expect(active.flat().filter(Boolean)).toEqual([]);
    expect(file.type).toBe('application/pdf');
  });

  it('describes itself without signs that a document cannot hold', async () => {
    const paper = aPaper({ title: 'Jud\u0000ul', subject: 'Per\ud800ihal', author: 'Pet\u0007ugas' });
    const { info } = await readPdf(await paper.finish());
    expect([info['Title'], info['Subject'], info['Author']]).toEqual(['Jud\ufffdul', 'Per\ufffdihal', 'Pet\ufffdugas']);
  });

  it('holds the fonts of its texts alone, an embedded one compressed', async () => {
    const plain = await aPaper().finish();
    expect((await plain.text()).match(/\/BaseFont \/[\w-]+/g)).toEqual([
      '/BaseFont /Helvetica',
      '/BaseFont /Helvetica-Bold',
    ]);
    const paper = aPaper({ footer: 'Ω' });
    const greek = await paper.finish();
    expect((await readPdf(greek)).boxes[0]?.find(({ text }) => text === 'Ω')?.font).toBe('DejaVuSansCondensed');
    expect(greek.size).toBeLessThan(60_000);
  });

  it('cuts a long footer before the page number, and uses the room up to there', async () => {
    const shifted = [1, 2, 3, 4].map((letters) => 'x'.repeat(letters) + ' kata'.repeat(200));
    for (const footer of ['N'.repeat(500), 'i'.repeat(500), ...shifted]) {
      const { boxes } = await readPdf(await aPaper({ footer }).finish());
      const left = boxes[0]?.find(({ x }) => x === MARGIN);
      const right = boxes[0]?.find(({ text }) => text === 'Halaman 1 dari 1');
      expect(left?.text).toMatch(/[^ ]…$/);
      const gap = (right?.x ?? 0) - (left?.width ?? 0) - MARGIN;
      expect(gap).toBeGreaterThanOrEqual(12);
      expect(gap).toBeLessThan(30);
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(595.28 - MARGIN);
    }
  });

  it('has a footer of one line, whatever stands in it', async () => {
    const { pages } = await readPdf(await aPaper({ footer: 'Berkas\nTiket' }).finish());
    expect(pages[0]).toBe('Berkas Tiket\nHalaman 1 dari 1');
  });
});

describe('texts on paper', () => {
  it('embed no font for a sign that draws nothing, nor for a tab, which is as wide as four spaces', async () => {
    const { boxes, file } = await drawn(['Perben\u00addaharaan', 'a\tb']);
    expect(await file.text()).not.toContain('DejaVu');
    expect(boxes.map(({ text }) => text)).toEqual(['Perbendaharaan', 'a', 'b']);
    expect((boxes[2]?.x ?? 0) - (boxes[1]?.x ?? 0)).toBeCloseTo(0.556 * 10 + 4 * 0.278 * 10, 1);
  });

  for (const [what, given, read] of [
    ['a full-width form by its plain one', 'Ｒｐ', 'Rp'],
    ['a space of East Asia by a space', 'Ω\u3000Ω', 'Ω Ω'],
    ['a month of East Asia, half of which has no sign, by a mark', '\u32c0Ω', '\ufffdΩ'],
    ['the ligature of God’s name by its letters', 'Ω \ufdf2', 'Ω \ufe8d\ufedf\ufee0\ufeea'],
  ] as const) {
    it(`stand in for ${what}`, async () => {
      const { boxes } = await drawn([given]);
      const text = boxes.map((box) => box.text).join('');
      expect([...text].toSorted()).toEqual([...read].toSorted());
    });
  }
});

function placed(page: readonly TextBox[] = [], wanted: string): unknown[] {
  const box = page.find(({ text }) => text === wanted);
  return [box?.x, box?.y && Math.round(box.y * 100) / 100, box?.size, box?.font];
}

/** Each text on a line of its own, and the file; without the footer. */
async function drawn(texts: readonly string[]): Promise<{ readonly boxes: readonly TextBox[]; readonly file: Blob }> {
  const paper = aPaper();
  for (const [index, given] of texts.entries()) {
    const { text, face } = await paper.faces.draw(given);
    paper.line(text, face, 10, 100, 700 - 20 * index);
  }
  const file = await paper.finish();
  const { boxes } = await readPdf(file);
  return { boxes: (boxes[0] ?? []).filter(({ y }) => y > 100), file };
}
