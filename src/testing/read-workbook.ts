import { readStrictly, type StrictWorkbook } from './strict-workbook';
import { type CellObject, read, utils, type WorkBook, type WorkSheet } from 'xlsx';

export interface ReadWorkbook {
  readonly book: WorkBook;
  readonly sheet: WorkSheet;
  /** Cell values row by row; null for an empty cell, serial numbers for dates. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The same content, read by code that is independent of the writer. */
  readonly strict: StrictWorkbook;
  /** The text of a file in the package. */
  text(name: string): string;
}

/**
 * Reads a created file twice: with the strict reader and with the spreadsheet library. Throws when they disagree. For
 * specs only.
 */
export async function readWorkbook(file: Blob): Promise<ReadWorkbook> {
  const book = read(await file.arrayBuffer(), { cellStyles: true, bookFiles: true });
  const [name = ''] = book.SheetNames;
  const sheet = book.Sheets[name] as WorkSheet;
  const { files } = book as unknown as { files: Record<string, { content: Uint8Array }> };
  const rows = rowsOf(sheet);
  const strict = await readStrictly(file);
  if (JSON.stringify(strict.rows) !== JSON.stringify(rows)) throw new Error('two readers find other cells');
  return {
    book,
    sheet,
    rows,
    strict,
    text: (path) => new TextDecoder().decode(Uint8Array.from(files[path]?.content ?? [])),
  };
}

function rowsOf(sheet: WorkSheet): ReadWorkbook['rows'] {
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const valueAt = (r: number, c: number): string | number | null => {
    const cell = sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
    return typeof cell?.v === 'string' || typeof cell?.v === 'number' ? cell.v : null;
  };
  return Array.from({ length: end.r + 1 }, (_, r) => Array.from({ length: end.c + 1 }, (__, c) => valueAt(r, c)));
}

/** Cells that contain a formula. */
export function formulaCells(sheet: WorkSheet): readonly string[] {
  return Object.entries(sheet)
    .filter(([address, cell]) => !address.startsWith('!') && typeof cell === 'object' && 'f' in cell)
    .map(([address]) => address);
}
