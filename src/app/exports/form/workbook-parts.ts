import { NotCheckedError } from './not-checked-error';
import type { PackageEntry } from './package-entries';
import { SheetTrimmer } from './trim-sheet';
import { unpack, unpackAll } from './unpack';

/** What is read of a worksheet: its rows with the workbook's texts and formats, as XML. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: string | null;
  readonly styles: string | null;
  /** Whether dates count from 1904. */
  readonly from1904: boolean;
}

const WORKBOOK = 'xl/workbook.xml';

/** A worksheet that the workbook shows. */
export interface VisibleSheet {
  readonly name: string;
  /** Unpacks the sheet and what it refers to, and nothing else. */
  readonly parts: () => Promise<WorkbookParts>;
}

/** Sheets that are looked at. */
const MOST_SHEETS = 12;

/**
 * The worksheets that a workbook shows, in their order.
 *
 * @param mostRows rows of a worksheet that are read
 * @throws NotCheckedError for a zip that is no workbook of Excel 2007 or later, or is damaged; so does `parts`
 */
export async function visibleSheets(
  bytes: Uint8Array<ArrayBuffer>,
  entries: ReadonlyMap<string, PackageEntry>,
  mostRows: number,
): Promise<readonly VisibleSheet[]> {
  const text = async (name: string): Promise<string | null> => {
    const entry = entries.get(name);
    return entry ? unpackAll(bytes, entry) : null;
  };
  const workbook = await text(WORKBOOK);
  const relations = relationsOf((await text('xl/_rels/workbook.xml.rels')) ?? '');
  if (workbook === null) throw new NotCheckedError('no-workbook');
  const related = (type: string) => text(relations.find((relation) => relation.type === type)?.target ?? '');
  const from1904 = elements(workbook, 'workbookPr').some((element) =>
    /^(?:1|true)$/.test(attribute(element, 'date1904')),
  );
  const parts = async (id: string): Promise<WorkbookParts> => {
    const sheet = entries.get(relations.find((relation) => relation.id === id)?.target ?? '');
    if (!sheet) throw new NotCheckedError('damaged');
    const trimmer = new SheetTrimmer(mostRows);
    for await (const piece of unpack(bytes, sheet)) trimmer.push(piece);
    return {
      sheet: trimmer.finish(),
      strings: await related('sharedStrings'),
      styles: await related('styles'),
      from1904,
    };
  };
  const sheets = elements(workbook, 'sheet').filter((sheet) => !/^(?:very)?hidden$/i.test(attribute(sheet, 'state')));
  if (!sheets.length) throw new NotCheckedError('damaged');
  return sheets.slice(0, MOST_SHEETS).map((sheet) => ({
    name: plainText(attribute(sheet, 'name')),
    parts: () => parts(attribute(sheet, 'id')),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

const plainText = (xml: string): string =>
  xml.replace(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole);

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
