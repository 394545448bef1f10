import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { readPdfStrictly } from './strict-pdf';

export interface ReadPdf {
  /** Texts of each page in drawing order, separated by line feeds. */
  readonly pages: readonly string[];
  /** Position of each text of each page, in points from the lower left corner. */
  readonly boxes: readonly (readonly TextBox[])[];
  /** The lines drawn on each page. */
  readonly rules: readonly (readonly Rule[])[];
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Active content of the file: scripts, links, forms, attachments. */
  readonly active: readonly unknown[];
}

export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size in points. */
  readonly size: number;
  /** Name of the font, such as `Helvetica-Bold`. */
  readonly font: string;
}

/** A horizontal line. */
interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Reads a created file twice: with the strict reader and with pdf.js. For specs only. */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const { OPS } = await getResolvedPDFJS();
  const pages: string[] = [];
  const boxes: TextBox[][] = [];
  const rules: Rule[][] = [];
  const sizes: [number, number][] = [];
  const active: unknown[] = [await pdf.getJSActions(), await pdf.getFieldObjects(), await pdf.getAttachments()];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    // This also loads the fonts: their names are unknown before.
    const { fnArray, argsArray } = await page.getOperatorList();
    const fontOf = (id: string): string => (page.commonObjs.get(id) as { name: string }).name;
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .filter((text) => text.trim())
        .join('\n'),
    );
    boxes.push(
      items.flatMap((item) => {
        if (!('str' in item) || !item.str.trim()) return [];
        const [, , , , x = NaN, y = NaN] = item.transform as number[];
        return { text: item.str, x, y, width: item.width, size: item.height, font: fontOf(item.fontName) };
      }),
    );
    rules.push(fnArray.flatMap((operator, at) => (operator === OPS.constructPath ? ruleOf(argsArray[at]) : [])));
    sizes.push([page.view[2] ?? NaN, page.view[3] ?? NaN]);
    active.push(await page.getJSActions(), ...(await page.getAnnotations()));
  }
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  const { length } = await readPdfStrictly(file);
  if (length !== pages.length) throw new Error('two readers find other pages');
  return { pages, boxes, rules, sizes, info: info as Record<string, unknown>, active: active.filter(Boolean) };
}

/** Reads the arguments with which pdf.js draws a path: operator, points, and their minimum and maximum. */
function ruleOf(args: unknown): Rule {
  const [, , [left = NaN, from = NaN, right = NaN, to = NaN]] = args as [unknown, unknown, number[]];
  if (from !== to) throw new Error('a line is not horizontal');
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  return { left: rounded(left), right: rounded(right), y: rounded(from) };
}

/** Lines of a page from top to bottom, each with its texts from left to right. */
export function linesOf(page: readonly TextBox[]): readonly (readonly TextBox[])[] {
  const lines = Map.groupBy(page, ({ y }) => y);
  return [...lines]
    .toSorted(([upper], [lower]) => lower - upper)
    .map(([, line]) => line.toSorted((left, right) => left.x - right.x));
}

/** Texts of a page by their left edge, from top to bottom. */
export function columnsOf(page: readonly TextBox[]): readonly (readonly [number, ...string[]])[] {
  const columns = Map.groupBy(linesOf(page).flat(), ({ x }) => x);
  return [...columns]
    .toSorted(([left], [right]) => left - right)
    .map(([x, texts]) => [x, ...texts.map(({ text }) => text)]);
}
