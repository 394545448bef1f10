import { crc32, joinCrc32 } from './crc32';
import { type Deflated, type DeflateSink, openDeflate } from './deflate-sink';
import { type CellValue, columnName, rowWriter, type SheetColumn } from './sheet-rows';
import { type SheetFrame, type Skeleton, skeletonOf, STYLE } from './skeleton';
import { storedBlocks } from './stored-blocks';
import { type ZipEntry, zipOf } from './zip';

/** The sheet's columns and where its table begins. */
export interface SheetLayout {
  readonly headings: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** Row of the headings, 1-based; the lines above it are given at the end. */
  readonly headingRow: number;
  readonly filterButtons: boolean;
}

/** Lines above the table and document properties, which are known only after the last row. */
export type WorkbookMetadata = Pick<SheetFrame, 'title' | 'author' | 'description' | 'createdAt'> & {
  readonly lines: readonly string[];
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Characters of XML that are collected before they are compressed. */
const CHUNK = 128 * 1024;
const NARROWEST = 7;
const WIDEST = 60;
const DATE_WIDTH = 20;

/** Writes one sheet whose rows are compressed at once; SheetJS writes the package around them. */
export class Workbook {
  private readonly rowXml: (row: number, cells: readonly CellValue[]) => string;
  private readonly widths: number[];
  private readonly encoder = new TextEncoder();
  private xml = '';
  private lastRow: number;
  /** Last row of the table's filter range; null while rows belong to the table. */
  private tableEnd: number | null = null;

  private constructor(
    private readonly layout: SheetLayout,
    private readonly deflate: DeflateSink,
  ) {
    this.rowXml = rowWriter(layout.columns);
    this.lastRow = layout.headingRow;
    this.widths = layout.headings.map((heading) => Math.max(NARROWEST, heading.length));
  }

  /** Opens a workbook; `deflate` is given in specs only. */
  static async open(layout: SheetLayout, deflate?: DeflateSink): Promise<Workbook> {
    return new Workbook(layout, deflate ?? (await openDeflate()));
  }

  /** Adds a row. Call `flush` when `full` is true. */
  add(cells: readonly CellValue[]): void {
    for (let index = 0; index < this.widths.length; index++) {
      const value = cells[index];
      const width = typeof value === 'string' ? value.length : 0;
      if (width > (this.widths[index] ?? 0)) {
        this.widths[index] = width;
      }
    }
    this.xml += this.rowXml(++this.lastRow, cells);
  }

  /** Ends the table: later rows are outside the filter range. */
  endTable(): void {
    this.tableEnd = this.lastRow;
  }

  /** Whether enough rows are collected to be compressed. */
  get full(): boolean {
    return this.xml.length > CHUNK;
  }

  /** Compresses the collected rows. */
  async flush(): Promise<void> {
    const bytes = this.encoder.encode(this.xml);
    this.xml = '';
    await this.deflate.write(bytes);
  }

  /** The xlsx file. Rejects when the compressor fails or SheetJS wrote an unexpected package. */
  async finish(closing: WorkbookMetadata): Promise<Blob> {
    const skeleton = skeletonOf(this.frame(closing));
    this.xml += skeleton.tail;
    await this.flush();
    const body = await this.deflate.close();
    const others = skeleton.others.map(({ name, bytes }) => storedEntry(name, bytes));
    return zipOf([...others, this.sheetEntry(skeleton, closing, body)], XLSX);
  }

  private frame(closing: WorkbookMetadata): SheetFrame {
    const { headings, columns, headingRow, filterButtons } = this.layout;
    const lastColumn = columnName(headings.length - 1);
    return {
      ...closing,
      sheet: 'Data',
      widths: this.widths.map((width, index) =>
        columns[index]?.kind === 'date' ? DATE_WIDTH : Math.min(WIDEST, width + 1),
      ),
      range: `A1:${lastColumn}${this.lastRow}`,
      frozenRows: headingRow,
      filterRange: filterButtons ? `A${headingRow}:${lastColumn}${this.tableEnd ?? this.lastRow}` : null,
    };
  }

  /** The sheet: its top in uncompressed blocks, then the compressed rows. */
  private sheetEntry({ sheetFile, head }: Skeleton, { lines }: WorkbookMetadata, body: Deflated): ZipEntry {
    const { headings, headingRow } = this.layout;
    const above = lines.map((text, index) => textRow([text], index + 1, index ? 0 : STYLE.bold)).join('');
    const top = this.encoder.encode(head + above + textRow(headings, headingRow, STYLE.heading));
    return {
      name: sheetFile,
      method: 'deflated',
      data: new Blob([...storedBlocks(top), body.data]),
      crc: joinCrc32(crc32(top), body.crc, body.size),
      size: top.length + body.size,
    };
  }
}

function textRow(texts: readonly string[], row: number, style: number): string {
  return rowWriter(texts.map(() => ({ kind: 'text', style })))(row, texts);
}

function storedEntry(name: string, bytes: Uint8Array<ArrayBuffer>): ZipEntry {
  return { name, method: 'stored', data: new Blob([bytes]), crc: crc32(bytes), size: bytes.length };
}
