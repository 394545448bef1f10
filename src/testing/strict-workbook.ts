import { readZip } from './strict-zip';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface StrictWorkbook {
  /** Values of the first sheet, row by row; null for an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Whether the cell at an address such as `B7` breaks its lines. */
  wraps(address: string): boolean;
}

/**
 * An xlsx read as ECMA-376 has it, without the library that helped to write it: every part well-formed, of a known
 * content type and reached by a relationship; every cell in its place, with a format that exists. Throws otherwise.
 */
export async function readStrictly(file: Blob): Promise<StrictWorkbook> {
  const parts = xmlParts(await readZip(file));
  checkTypes(parts);
  const sheet = checkRelations(parts);
  const formats = formatsOf(parts);
  const cells = cellsOf(partOf(parts, sheet), formats.length);
  const [, to = 'A1'] = /:?([A-Z]+\d+)$/.exec(only(partOf(parts, sheet), 'dimension').getAttribute('ref') ?? '') ?? [];
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
  };
}

type Parts = ReadonlyMap<string, Document>;

function xmlParts(files: ReadonlyMap<string, Uint8Array>): Parts {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parse = (name: string, bytes: Uint8Array): Document => {
    const part = new DOMParser().parseFromString(decoder.decode(bytes), 'application/xml');
    check(!part.querySelector('parsererror'), `${name} is not well-formed`);
    return part;
  };
  return new Map([...files].map(([name, bytes]) => [name, parse(name, bytes)]));
}

function checkTypes(parts: Parts): void {
  const types = partOf(parts, '[Content_Types].xml');
  const names = [...all(types, 'Override')].map((override) => override.getAttribute('PartName')?.slice(1) ?? '');
  for (const name of names) check(parts.has(name), `${name} has a content type and is not there`);
  const endings = new Set([...all(types, 'Default')].map((one) => one.getAttribute('Extension')));
  for (const name of parts.keys()) {
    check(names.includes(name) || endings.has(name.split('.').at(-1) ?? ''), `${name} has no content type`);
  }
}

/** The name of the first sheet's part. */
function checkRelations(parts: Parts): string {
  const reached = new Set(['[Content_Types].xml']);
  const follow = (source: string): ReadonlyMap<string, Element> => {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const list = `${folder}_rels/${source.slice(folder.length)}.rels`;
    if (!parts.has(list)) return new Map();
    reached.add(list);
    const relations = [...all(partOf(parts, list), 'Relationship')];
    const byId = new Map(relations.map((relation) => [relation.getAttribute('Id') ?? '', relation]));
    check(byId.size === relations.length, `${list}: an id is there twice`);
    for (const relation of relations) {
      const target = targetOf(relation, folder);
      check(parts.has(target), `${list}: no ${target}`);
      if (reached.has(target)) continue;
      reached.add(target);
      follow(target);
    }
    return byId;
  };
  const roots = [...follow('').values()].filter(
    (relation) => relation.getAttribute('Type') === `${OFFICE}/officeDocument`,
  );
  check(roots.length === 1, 'not exactly one document');
  for (const name of parts.keys()) check(reached.has(name), `${name} is reached by no relationship`);
  const workbook = targetOf(roots[0] as Element, '');
  const [first] = all(partOf(parts, workbook), 'sheet');
  const relation = follow(workbook).get(first?.getAttributeNS(OFFICE, 'id') ?? '');
  check(relation?.getAttribute('Type') === `${OFFICE}/worksheet`, 'the first sheet has no part');
  return targetOf(relation as Element, workbook.slice(0, workbook.lastIndexOf('/') + 1));
}

function targetOf(relation: Element, folder: string): string {
  const target = relation.getAttribute('Target') ?? '';
  check(
    relation.getAttribute('TargetMode') !== 'External' && relation.namespaceURI === `${PACKAGE}/relationships`,
    target,
  );
  return target.startsWith('/') ? target.slice(1) : folder + target;
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

function partOf(parts: Parts, name: string): Document {
  const part = parts.get(name);
  check(part !== undefined, `no ${name}`);
  return part as Document;
}

const all = (inside: Document | Element, name: string) => inside.getElementsByTagNameNS('*', name);

function only(inside: Document, name: string): Element {
  const [first, ...more] = [...inside.getElementsByTagNameNS(SHEETS, name)];
  check(first !== undefined && more.length === 0, `not exactly one ${name}`);
  return first as Element;
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`xlsx: ${otherwise}`);
}
