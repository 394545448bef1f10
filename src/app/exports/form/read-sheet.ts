import { type CellObject, CFB, read, SSF, type WorkSheet } from 'xlsx/dist/xlsx.mini.min.js';
import { columnName } from '../../domain/catalogue/check-form';
import { type FormSheet, MOST_COLUMNS } from '../../domain/catalogue/form-check';
import type { WorkbookParts } from './workbook-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers from here on have more digits than Excel stores. */
const ROUNDED = 1e15;

/**
 * Reads a worksheet with the spreadsheet library. Its writer's chunk stays as it is, because the library's smallest build
 * is another file.
 */
export function readSheet(parts: WorkbookParts, mostRows: number): FormSheet {
  const book = read(packageOf(parts), {
    type: 'array',
    dense: true,
    sheetRows: mostRows,
    cellNF: true,
    cellText: false,
    cellHTML: false,
  });
  const sheet: WorkSheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const cells = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const formulas: string[] = [];
  const rows = Array.from(cells, (row, r) =>
    Array.from((row ?? []).slice(0, MOST_COLUMNS), (cell, c) => {
      if (!cell) return '';
      if (cell.f === undefined && cell.F === undefined) return textOf(cell, parts.from1904);
      formulas.push(`${columnName(c)}${r + 1}`);
      return '';
    }),
  );
  const merges = (sheet['!merges'] ?? [])
    .filter(({ s, e }) => e.c > s.c)
    .map(({ s, e }) => ({ firstRow: s.r + 1, lastRow: e.r + 1 }));
  return { rows, formulas, merges };
}

/** A package with nothing but these parts: the library needs no other one, and cannot stumble over one. */
function packageOf({ sheet, strings, styles }: WorkbookParts): Uint8Array {
  const files = CFB.utils.cfb_new();
  const add = (name: string, text: string): void => {
    CFB.utils.cfb_add(files, name, new TextEncoder().encode(text));
  };
  const parts = [
    { name: 'workbook', type: 'sheet.main', text: workbookXml() },
    { name: 'sheet1', type: 'worksheet', text: sheet },
    ...(strings ? [{ name: 'sharedStrings', type: 'sharedStrings', text: strings }] : []),
    ...(styles ? [{ name: 'styles', type: 'styles', text: styles }] : []),
  ];
  const types = parts.map(
    ({ name, type }) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`,
  );
  add('/[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`);
  add(
    '/xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="sheet1.xml"/></Relationships>`,
  );
  for (const { name, text } of parts) add(`/xl/${name}.xml`, text);
  return CFB.write(files, { fileType: 'zip', type: 'array' }) as Uint8Array;
}

function workbookXml(): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** A date as `05-01-2026`; a number with its leading zeros; one that Excel has rounded as `1.99001E+17`. */
function textOf({ t: type, v: value, z: format }: CellObject, from1904: boolean): string {
  if (type === 'e' || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  if (typeof format === 'string' && SSF.is_date(format)) return dateOf(value, from1904);
  if (Math.abs(value) >= ROUNDED) return value.toExponential(5).toUpperCase();
  return typeof format === 'string' && /^0+$/.test(format) ? String(value).padStart(format.length, '0') : String(value);
}

function dateOf(serial: number, from1904: boolean): string {
  const date = SSF.parse_date_code(serial, { date1904: from1904 }) as { d: number; m: number; y: number } | null;
  if (!date) return String(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.d)}-${two(date.m)}-${date.y}`;
}
