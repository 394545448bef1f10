import { wrap } from '../../../src/app/exports/paper/wrap';
import type { ExportedTicket } from '../../../src/app/domain/ticket';
import { LIST_COLUMNS, listTexts, MARGIN, SIZE } from '../list-layout';

/** Helvetica's character widths from the space on (Adobe's AFM file). Characters beyond ASCII count as digits. */
const AFM = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const WIDTHS = Uint16Array.from({ length: 256 }, (_, code) => AFM[code - 32] ?? 556);
const WIDTH = 841.89;
const HEIGHT = 595.28;
const LINE = 8.6;
const PAD = 3.4;
const BOTTOM = MARGIN + 14;

/** The floor: content streams as strings, objects by hand, native deflate for each page, no library. */
export async function make(tickets: readonly ExportedTicket[]): Promise<Blob> {
  const limits = LIST_COLUMNS.map(({ width }) => ((width - 5) * 1000) / SIZE);
  const lefts = LIST_COLUMNS.map(({ left }) => left);
  const pages: string[] = [];
  let text = '';
  let rules = '';
  let y = HEIGHT - MARGIN - 48;
  const draw = (cells: readonly string[], font: string): void => {
    const lines = cells.map((cell, index) => wrap(cell, WIDTHS, limits[index] ?? 0));
    const height = Math.max(...lines.map(({ length }) => length));
    if (y - height * LINE - PAD < BOTTOM) {
      pages.push(`0.4 w 0.75 G\n${rules}BT\n${text}ET\n`);
      text = rules = '';
      y = HEIGHT - MARGIN;
      draw(HEADINGS, 'F2');
    }
    text += `/${font} ${SIZE} Tf\n`;
    lines.forEach((cell, index) =>
      cell.forEach((line, at) => {
        text += `1 0 0 1 ${lefts[index]} ${(y - LINE * (at + 1)).toFixed(2)} Tm (${escaped(line)}) Tj\n`;
      }),
    );
    y -= height * LINE + PAD;
    rules += `${MARGIN} ${y.toFixed(2)} m ${WIDTH - MARGIN} ${y.toFixed(2)} l S\n`;
  };
  draw(HEADINGS, 'F2');
  for (const ticket of tickets) {
    draw(listTexts(ticket), 'F1');
  }
  pages.push(`0.4 w 0.75 G\n${rules}BT\n${text}ET\n`);
  return documentOf(pages);
}

const HEADINGS = LIST_COLUMNS.map(({ heading }) => heading);

function escaped(line: string): string {
  return /[()\\]/.test(line) ? line.replace(/[()\\]/g, '\\$&') : line;
}

async function documentOf(pages: readonly string[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (part: string | Uint8Array<ArrayBuffer>): void => {
    parts.push(part);
    length += part.length;
  };
  const object = (id: number, body: string): void => {
    offsets[id] = length;
    put(`${id} 0 obj\n${body}\nendobj\n`);
  };
  put('%PDF-1.3\n');
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ');
  object(1, '<</Type /Catalog /Pages 2 0 R>>');
  object(2, `<</Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${WIDTH} ${HEIGHT}]>>`);
  object(3, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>');
  object(4, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding>>');
  for (const [index, page] of pages.entries()) {
    const footer = `BT /F1 7 Tf ${MARGIN} ${MARGIN} Td (Halaman ${index + 1} dari ${pages.length}) Tj ET`;
    const stream = await deflated(page + footer);
    const id = 5 + index * 2;
    object(id, `<</Type /Page /Parent 2 0 R /Resources <</Font <</F1 3 0 R /F2 4 0 R>>>> /Contents ${id + 1} 0 R>>`);
    offsets[id + 1] = length;
    put(`${id + 1} 0 obj\n<</Length ${stream.length} /Filter /FlateDecode>>\nstream\n`);
    put(stream);
    put('\nendstream\nendobj\n');
  }
  const xref = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const start = length;
  put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${xref.join('')}`);
  put(`trailer\n<</Size ${offsets.length} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF`);
  return new Blob(parts);
}

async function deflated(page: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(page.length);
  for (let index = 0; index < page.length; index++) {
    bytes[index] = page.charCodeAt(index);
  }
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}
