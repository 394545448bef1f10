import { getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  /** Text of each page, its pieces joined by line feeds in the order in which they were drawn. */
  readonly pages: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Everything in the file that could act: scripts, links, forms, attachments. */
  readonly active: readonly unknown[];
}

/** Reads a produced file back with pdf.js; specs only. */
export async function readPdf(file: Blob): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
  const pages: string[] = [];
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
    active.push(await page.getJSActions(), ...(await page.getAnnotations()));
  }
  const { info } = await pdf.getMetadata();
  await pdf.loadingTask.destroy();
  return { pages, info: info as Record<string, unknown>, active: active.filter(Boolean) };
}
