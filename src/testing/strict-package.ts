import { readZip } from './strict-zip';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts of the package by name. */
export type Parts = ReadonlyMap<string, Document>;

/**
 * Reads the parts of an xlsx by the Open Packaging Conventions. Throws unless each part is well-formed, has a known
 * content type and is the target of a relationship.
 */
export async function readPackage(file: Blob): Promise<{ readonly parts: Parts; readonly sheet: Document }> {
  const parts = xmlParts(await readZip(file));
  checkTypes(parts);
  return { parts, sheet: partOf(parts, checkRelations(parts)) };
}

function xmlParts(files: ReadonlyMap<string, Uint8Array>): Parts {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parse = (name: string, bytes: Uint8Array): Document => {
    const part = new DOMParser().parseFromString(decoder.decode(bytes), 'application/xml');
    check(!part.querySelector('parsererror'), `${name} is not well-formed`);
    for (const element of part.querySelectorAll(':has(*)')) {
      const loose = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      check(!loose, `${name}: text between the elements of ${element.localName}`);
    }
    return part;
  };
  return new Map([...files].map(([name, bytes]) => [name, parse(name, bytes)]));
}

function checkTypes(parts: Parts): void {
  const types = partOf(parts, '[Content_Types].xml');
  const names = all(types, 'Override').map((override) => override.getAttribute('PartName')?.slice(1) ?? '');
  for (const name of names) check(parts.has(name), `${name} has a content type and is not there`);
  const endings = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')));
  for (const name of parts.keys()) {
    check(names.includes(name) || endings.has(name.split('.').at(-1) ?? ''), `${name} has no content type`);
  }
}

/** Returns the name of the first sheet's part. */
function checkRelations(parts: Parts): string {
  const reached = new Set(['[Content_Types].xml']);
  const follow = (source: string): ReadonlyMap<string, Element> => {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const list = `${folder}_rels/${source.slice(folder.length)}.rels`;
    if (!parts.has(list)) return new Map();
    reached.add(list);
    const relations = all(partOf(parts, list), 'Relationship');
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

export function partOf(parts: Parts, name: string): Document {
  const part = parts.get(name);
  check(part !== undefined, `no ${name}`);
  return part as Document;
}

export const all = (inside: Document | Element, name: string) => [...inside.getElementsByTagNameNS('*', name)];

export function only(inside: Document, name: string): Element {
  const [first, ...more] = [...inside.getElementsByTagNameNS(SHEETS, name)];
  check(first !== undefined && more.length === 0, `not exactly one ${name}`);
  return first as Element;
}

export function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`xlsx: ${otherwise}`);
}
