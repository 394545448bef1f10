import { all, check, only, partOf, type Parts, readPackage } from './strict-package';

export interface StrictWorkbook {
  /** Values of the first sheet, row by row; null for an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether the text of the cell at an address such as `B7` wraps. */
  wraps(address: string): boolean;
  /** Format of the cell: number format, bold, background as `RRGGBB`. Empty when nothing is set. */
  look(address: string): CellLook;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** Number of frozen rows. */
  readonly frozenRows: number;
  /** Range with filter buttons; null for none. */
  readonly filterRange: string | null;
}

export interface CellLook {
  readonly number: string;
  readonly bold: boolean;
  readonly background: string;
}

/**
 * Reads an xlsx by ECMA-376, without the library that wrote it. Throws unless every cell is in its place and has an
 * existing format.
 */
export async function readStrictly(file: Blob): Promise<StrictWorkbook> {
  const { parts, sheet } = await readPackage(file);
  const formats = formatsOf(parts);
  const cells = cellsOf(sheet, formats.length);
  const [, to = 'A1'] = /:?([A-Z]+\d+)$/.exec(only(sheet, 'dimension').getAttribute('ref') ?? '') ?? [];
  const [columns, rows] = place(to);
  for (const address of cells.keys()) {
    const [column, row] = place(address);
    check(column <= columns && row <= rows, `${address} lies outside the sheet's dimension`);
  }
  return {
    rows: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cells.get(`${nameOf(c)}${r + 1}`)?.value ?? null),
    ),
    wraps: (address) => formats[cells.get(address)?.style ?? 0]?.querySelector('alignment[wrapText="1"]') != null,
    look: (address) => lookOf(partOf(parts, 'xl/styles.xml'), formats[cells.get(address)?.style ?? 0]),
    widths: all(sheet, 'col').map((column) => Number(column.getAttribute('width'))),
    frozenRows: frozenRowsOf(sheet),
    filterRange: all(sheet, 'autoFilter')[0]?.getAttribute('ref') ?? null,
  };
}

function lookOf(styles: Document, format: Element | undefined): CellLook {
  const of = (list: string, id: string): Element | undefined =>
    only(styles, list).children[Number(format?.getAttribute(id) ?? 0)];
  const number = all(styles, 'numFmt').find((one) => one.getAttribute('numFmtId') === format?.getAttribute('numFmtId'));
  const [color] = all(of('fills', 'fillId') ?? styles, 'fgColor');
  return {
    number: number?.getAttribute('formatCode') ?? '',
    bold: all(of('fonts', 'fontId') ?? styles, 'b').length > 0,
    background: color?.getAttribute('rgb')?.slice(2) ?? '',
  };
}

/** All rows above the first cell that scrolls. */
function frozenRowsOf(sheet: Document): number {
  const [pane, ...more] = all(sheet, 'pane');
  if (!pane) return 0;
  const rows = Number(pane.getAttribute('ySplit'));
  check(more.length === 0 && pane.getAttribute('state') === 'frozen', 'no frozen pane');
  check(pane.getAttribute('topLeftCell') === `A${rows + 1}`, 'the pane begins elsewhere');
  const selection = all(sheet, 'selection').map((one) => one.getAttribute('pane'));
  check(selection.join() === pane.getAttribute('activePane'), 'the cursor is in another pane');
  return rows;
}

function formatsOf(parts: Parts): readonly Element[] {
  const styles = partOf(parts, 'xl/styles.xml');
  const of = (list: string): Element[] => {
    const element = only(styles, list);
    check(Number(element.getAttribute('count')) === element.children.length, `${list}: another count`);
    return [...element.children];
  };
  const sizes = { fontId: of('fonts').length, fillId: of('fills').length, borderId: of('borders').length };
  const formats = of('cellXfs');
  for (const format of formats) {
    for (const [name, size] of Object.entries(sizes)) {
      check(Number(format.getAttribute(name)) < size, `a format has no ${name}`);
    }
  }
  return formats;
}

interface Cell {
  readonly value: string | number;
  readonly style: number;
}

function cellsOf(sheet: Document, formats: number): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  let lastRow = 0;
  for (const row of all(sheet, 'row')) {
    const number = Number(row.getAttribute('r'));
    check(number > lastRow, `row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = cell.getAttribute('r') ?? '';
      const [column, ofRow] = place(address);
      check(ofRow === number && column > lastColumn, `${address} is out of place`);
      lastColumn = column;
      const style = Number(cell.getAttribute('s') ?? 0);
      check(style < formats, `${address}: no format ${style}`);
      const value = valueOf(cell, address);
      if (value !== null) cells.set(address, { value, style });
    }
  }
  return cells;
}

function valueOf(cell: Element, address: string): string | number | null {
  const type = cell.getAttribute('t') ?? 'n';
  check(type === 'inlineStr' || type === 'n', `${address}: type ${type}`);
  check(all(cell, 'f').length === 0, `${address} holds a formula`);
  if (type === 'n') {
    const [number] = all(cell, 'v');
    if (!number) return null;
    check(Number.isFinite(Number(number.textContent)), `${address}: no number`);
    return Number(number.textContent);
  }
  const text = all(cell, 't')[0];
  check(text?.parentElement?.localName === 'is', `${address}: no text`);
  const preserved = text?.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'space') === 'preserve';
  const written = text?.textContent ?? '';
  check(preserved || written === written.trim(), `${address}: spaces that are not kept`);
  return written.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Column and row, from 1. */
function place(address: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address) ?? [];
  check(letters !== '', `${address} is no address`);
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
}

function nameOf(column: number): string {
  return (column >= 26 ? nameOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
