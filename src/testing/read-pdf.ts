import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  /** Text of each page, its pieces joined by line feeds in the order in which they were drawn. */
  readonly pages: readonly string[];
  /** Where each text of each page stands, in points from the lower left corner. */
  readonly boxes: readonly (readonly TextBox[])[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Everything in the file that could act: scripts, links, forms, attachments. */
  readonly active: readonly unknown[];
}

export interface TextBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** Reads a produced file back with pdf.js; specs only. */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const pages: string[] = [];
  const boxes: TextBox[][] = [];
  const active: unknown[] = [await pdf.getJSActions(), await pdf.getFieldObjects(), await pdf.getAttachments()];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
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
        return { text: item.str, x, y, width: item.width, size: item.height };
      }),
    );
    active.push(await page.getJSActions(), ...(await page.getAnnotations()));
  }
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  return { pages, boxes, info: info as Record<string, unknown>, active: active.filter(Boolean) };
}

/** Lines of a page from the top down, each as its texts from left to right. */
export function linesOf(page: readonly TextBox[]): readonly (readonly TextBox[])[] {
  const lines = Map.groupBy(page, ({ y }) => y);
  return [...lines]
    .toSorted(([upper], [lower]) => lower - upper)
    .map(([, line]) => line.toSorted((left, right) => left.x - right.x));
}

/** Texts of a page by the left edge at which they stand, from the top down. */
export function columnsOf(page: readonly TextBox[]): readonly (readonly [number, ...string[]])[] {
  const columns = Map.groupBy(linesOf(page).flat(), ({ x }) => x);
  return [...columns]
    .toSorted(([left], [right]) => left - right)
    .map(([x, texts]) => [x, ...texts.map(({ text }) => text)]);
}
