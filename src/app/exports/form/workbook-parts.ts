import { NotCheckedError } from './not-checked-error';
import type { PackageEntry } from './package-entries';
import { SheetTrimmer } from './trim-sheet';
import { unpack, unpackAll } from './unpack';

/** What is read of a workbook: its first visible worksheet with texts and formats, as XML. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: string | null;
  readonly styles: string | null;
  /** Whether dates count from 1904. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/**
 * Unpacks the first visible worksheet and what it refers to, and nothing else.
 *
 * @param mostRows rows of the worksheet that are read
 * @throws NotCheckedError for a zip that is no workbook of Excel 2007 or later, or is damaged
 */
export async function workbookParts(
  bytes: Uint8Array<ArrayBuffer>,
  entries: ReadonlyMap<string, PackageEntry>,
  mostRows: number,
): Promise<WorkbookParts> {
  const text = async (name: string): Promise<string | null> => {
    const entry = entries.get(name);
    return entry ? unpackAll(bytes, entry) : null;
  };
  const workbook = await text(WORKBOOK);
  const relations = relationsOf((await text('xl/_rels/workbook.xml.rels')) ?? '');
  if (workbook === null) throw new NotCheckedError('no-workbook');
  const sheets = elements(workbook, 'sheet').filter((sheet) => !/^(?:very)?hidden$/i.test(attribute(sheet, 'state')));
  const sheetId = attribute(sheets[0] ?? '', 'id');
  const sheet = entries.get(relations.find(({ id }) => id === sheetId)?.target ?? '');
  if (!sheet) throw new NotCheckedError('damaged');
  const related = (type: string) => text(relations.find((relation) => relation.type === type)?.target ?? '');
  const trimmer = new SheetTrimmer(mostRows);
  for await (const piece of unpack(bytes, sheet)) trimmer.push(piece);
  return {
    sheet: trimmer.finish(),
    strings: await related('sharedStrings'),
    styles: await related('styles'),
    from1904: elements(workbook, 'workbookPr').some((element) => /^(?:1|true)$/.test(attribute(element, 'date1904'))),
  };
}

interface Relation {
  readonly id: string;
  /** The last part of its name. */
  readonly type: string;
  /** Path in the package. */
  readonly target: string;
}

function relationsOf(xml: string): readonly Relation[] {
  return elements(xml, 'Relationship').map((element) => {
    const target = attribute(element, 'Target');
    return {
      id: attribute(element, 'Id'),
      type: attribute(element, 'Type').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    };
  });
}

/** Start tags of an element; workers have no XML parser. */
function elements(xml: string, name: string): readonly string[] {
  return Array.from(xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')), ([tag]) => tag);
}

/** Value of an attribute, whatever its prefix; empty without it. */
function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single ?? '';
}
