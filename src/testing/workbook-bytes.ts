import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A text, a number, the XML of a cell's content with its attributes, or nothing. */
export type WrittenCell = string | number | { readonly attributes: string; readonly content: string } | null;

export interface WrittenWorkbook {
  readonly rows?: readonly (readonly WrittenCell[])[];
  /** XML behind the rows. */
  readonly behind?: string;
  /** XML in place of the rows. */
  readonly sheetData?: string;
  /** More files, or others in place of those of the workbook. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Styles 1 and 2 of `workbookBytes`: a date, and a number with 15 digits. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="000000000000000"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** The files of a workbook with one worksheet, written without the library that reads it. For specs only. */
export function workbookFiles({ rows = [], behind = '', sheetData, files }: WrittenWorkbook): Record<string, string> {
  const data = sheetData ?? rows.map(rowXml).join('');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="Formulir" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${behind}</worksheet>`,
    ...files,
  };
}

/** A workbook with one worksheet as a file. For specs only. */
export function workbookBytes(workbook: WrittenWorkbook): Uint8Array<ArrayBuffer> {
  const files = Object.entries(workbookFiles(workbook)).map(([name, text]) => [name, strToU8(text)]);
  return new Uint8Array(zipSync(Object.fromEntries(files)));
}

/** XML of the row with this index, from 0. */
export function rowXml(cells: readonly WrittenCell[], index: number): string {
  return `<row r="${index + 1}">${cells.map((cell, column) => cellXml(cell, `${nameOf(column)}${index + 1}`)).join('')}</row>`;
}

function cellXml(cell: WrittenCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  return `<c r="${address}" ${cell.attributes}>${cell.content}</c>`;
}

const nameOf = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
