import { utils, write } from 'xlsx';
import { REGISTRATION_FORM as catalogue } from '../../../testing/catalogue-samples';
import { bytesOf, docx, PDF, zipOf } from '../../../testing/file-bytes';
import { rowXml, type WrittenCell, type WrittenWorkbook, workbookBytes } from '../../../testing/workbook-bytes';
import { type FormCheck, MOST_ROWS } from '../../domain/catalogue/form-check';
import type { FormRules } from '../../domain/catalogue/form-rules';
import { checkFormFile, MOST_BYTES } from './check-form-file';

const RULES: FormRules = catalogue;
const HEADS = RULES.columns.map(({ header }) => header);
const [ANI = [], BUDI = []] = catalogue.samples.valid;
const TITLE = ['FORMULIR PENDAFTARAN PENGGUNA APLIKASI SAKTI'];
const PUBLISHED: readonly (readonly WrittenCell[])[] = [TITLE, [], ['Kode', '527010'], [], [], [], HEADS];
const WORKBOOK = '<workbook xmlns:r="r"><sheets><sheet name="Formulir" sheetId="1" r:id="rId1"/></sheets></workbook>';

const place = (key: string): number => RULES.columns.findIndex((column) => column.key === key);
const changed = (cells: Readonly<Record<string, WrittenCell>>): readonly WrittenCell[] =>
  ANI.map((cell, index) => cells[RULES.columns[index]?.key ?? ''] ?? cell);

describe('checkFormFile', () => {
  it('finds nothing wrong in a right form', async () => {
    expect(await check({ rows: [...PUBLISHED, ANI, BUDI] })).toEqual({
      kind: 'checked',
      form: RULES.name,
      headerRow: 7,
      rows: 2,
      findings: [],
    });
  });

  it('reads what the spreadsheet library writes: shared texts, dates, compression', async () => {
    const sheet = utils.aoa_to_sheet([HEADS, ANI, BUDI.with(place('nik'), '1')]);
    sheet['J2'] = { t: 'n', v: 46027, z: 'dd/mm/yyyy' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet);
    const bytes = write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer;
    const result = await checkBytes(new Uint8Array(bytes));
    expect(result).toEqual(jasmine.objectContaining({ rows: 2, headerRow: 1 }));
    expect(findings(result).map(({ row, column }) => [row, column])).toEqual([[3, 'NIK']]);
  });

  const cells: readonly (readonly [string, Readonly<Record<string, WrittenCell>>, readonly string[]])[] = [
    ['a date cell', { tanggalSk: { attributes: 's="1"', content: '<v>46027</v>' } }, []],
    ['a date cell of the future', { tanggalSk: { attributes: 's="1"', content: '<v>47000</v>' } }, ['Tanggal SK']],
    ['a number', { kodeSatker: 527010 }, []],
    ['a number with its leading zeros', { npwp: { attributes: 's="2"', content: '<v>19999999999000</v>' } }, []],
    ['a number without its leading zero', { hp: 81200000001 }, ['No. HP']],
    ['a number of 16 digits, which Excel has rounded', { nik: 3171990101909999 }, ['NIK']],
    ['a number of 15 digits', { npwp: 199999999990000 }, []],
    ['an error of a formula that is gone', { nomorSk: { attributes: 't="e"', content: '<v>#REF!</v>' } }, ['Nomor SK']],
  ];
  for (const [what, change, columns] of cells) {
    it(`reads ${what}`, async () => {
      const result = await check({ rows: [...PUBLISHED, changed(change)] });
      expect(findings(result).map(({ column }) => column)).toEqual([...columns]);
    });
  }

  it('reads dates that count from 1904', async () => {
    const result = await check({
      rows: [...PUBLISHED, changed({ tanggalSk: { attributes: 's="1"', content: '<v>44565</v>' } })],
      files: { 'xl/workbook.xml': WORKBOOK.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') },
    });
    expect(findings(result)).toEqual([]);
  });

  it('names the cell of a formula, and uses none of its value', async () => {
    const nik: WrittenCell = { attributes: '', content: '<f>B1</f><v>1</v>' };
    const result = await check({ rows: [...PUBLISHED, changed({ nik })] });
    expect(findings(result)).toEqual([
      jasmine.objectContaining({ row: 8, column: 'NIK', message: jasmine.stringContaining('Sel F8 berisi rumus') }),
    ]);
  });

  it('reads the first sheet that is shown', async () => {
    const other = 'xl/worksheets/sheet2.xml';
    const result = await check({
      rows: [['Daftar kode']],
      files: {
        'xl/workbook.xml': WORKBOOK.replace('<sheet name="Formulir"', `<sheet name="Formulir" state="hidden"`).replace(
          '</sheets>',
          '<sheet name="Isian" sheetId="2" r:id="rId9"/></sheets>',
        ),
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Id="rId1" Type="x/worksheet"/><Relationship Target="/${other}" Id="rId9" Type="x/worksheet"/></Relationships>`,
        [other]: `<worksheet><sheetData>${[HEADS, ANI].map(rowXml).join('')}</sheetData></worksheet>`,
      },
    });
    expect(result).toEqual(jasmine.objectContaining({ rows: 1, findings: [] }));
  });

  const twoSheets = (first: readonly (readonly WrittenCell[])[], second: readonly (readonly WrittenCell[])[]) =>
    check({
      rows: first,
      files: {
        'xl/workbook.xml': WORKBOOK.replace(
          '</sheets>',
          '<sheet name="Isian &amp; SK" sheetId="2" r:id="rId9"/></sheets>',
        ),
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Target="worksheets/sheet1.xml" Id="rId1" Type="x/worksheet"/><Relationship Target="worksheets/sheet2.xml" Id="rId9" Type="x/worksheet"/></Relationships>',
        'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${second.map(rowXml).join('')}</sheetData></worksheet>`,
      },
    });

  it('reads the sheet that has the heads of the form, whichever it is, and names the others', async () => {
    for (const [first, second, checked, others] of [
      [[['Petunjuk pengisian']], [HEADS, ANI], 'Isian & SK', 'Formulir'],
      [[], [HEADS, ANI], 'Isian & SK', 'Formulir'],
      [[HEADS, ANI], [['Daftar kode']], 'Formulir', 'Isian & SK'],
    ] as const) {
      expect(await twoSheets(first, second)).toEqual(
        jasmine.objectContaining({ rows: 1, findings: [], sheets: { checked, others: [others] } }),
      );
    }
  });

  it('is no form when no sheet has its heads, and empty when none has a cell', async () => {
    expect(await twoSheets([], [['Daftar kode']])).toEqual({ kind: 'not-checked', reason: 'no-form' });
    expect(await twoSheets([['Daftar kode']], [])).toEqual({ kind: 'not-checked', reason: 'no-form' });
    expect(await twoSheets([], [])).toEqual({ kind: 'not-checked', reason: 'empty' });
  });

  it('reads a sheet whose elements have a prefix', async () => {
    const sheet =
      `<x:worksheet xmlns:x="y"><x:sheetData>${[HEADS, ANI].map(rowXml).join('')}</x:sheetData></x:worksheet>`.replaceAll(
        /<(\/?)(row|c|is|t|v)\b/g,
        '<$1x:$2',
      );
    const result = await check({ files: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(result).toEqual(jasmine.objectContaining({ rows: 1, findings: [] }));
  });

  it('reads 60 columns and no more', async () => {
    const at = (before: number) => {
      const shifted = (cells: readonly WrittenCell[]) => [...Array.from({ length: before }, () => null), ...cells];
      return check({ rows: [shifted(HEADS), shifted(ANI)] });
    };
    expect(await at(50)).toEqual(jasmine.objectContaining({ kind: 'checked' }));
    expect(await at(51)).toEqual(jasmine.objectContaining({ kind: 'not-checked', reason: 'other-version' }));
  });

  it('reads a form with 200,000 empty formatted rows below', async () => {
    const empty = (_: unknown, index: number) =>
      `<row r="${index + 9}" s="1" customFormat="1">${[...'ABCDEF'].map((c) => `<c r="${c}${index + 9}" s="1"/>`).join('')}</row>`;
    const result = await check({
      sheetData: [...PUBLISHED, ANI].map(rowXml).join('') + Array.from({ length: 200_000 }, empty).join(''),
      behind: '<mergeCells count="1"><mergeCell ref="A1:J1"/></mergeCells>',
    });
    expect(result).toEqual(jasmine.objectContaining({ kind: 'checked', rows: 1, findings: [] }));
  });

  it(`checks ${MOST_ROWS} rows, and no form with more`, async () => {
    const rows = (count: number) => [...PUBLISHED, ...Array.from({ length: count }, () => changed({ nik: '1' }))];
    expect(await check({ rows: rows(MOST_ROWS) })).toEqual(jasmine.objectContaining({ rows: MOST_ROWS }));
    expect(await check({ rows: rows(MOST_ROWS + 1) })).toEqual({ kind: 'not-checked', reason: 'too-many-rows' });
  });

  describe('does not check, and says why:', () => {
    const heads = '<mergeCells count="1"><mergeCell ref="C7:F7"/></mergeCells>';
    const sheets: readonly (readonly [string, WrittenWorkbook, string])[] = [
      ['merged heads', { rows: [...PUBLISHED, ANI], behind: heads }, 'merged-heads'],
      ['an empty sheet', {}, 'empty'],
      [
        'another table',
        {
          rows: [
            ['Nama', 'NIK'],
            ['a', 'b'],
          ],
        },
        'no-form',
      ],
      ['the form of another year', { rows: [HEADS.filter((head) => head !== 'NPWP'), ANI] }, 'other-version'],
      ['the form of a change', { rows: [['FORMULIR PERUBAHAN PENGGUNA'], HEADS, ANI] }, 'wrong-form'],
      ['a workbook with macros', { rows: [HEADS, ANI], files: { 'xl/vbaProject.bin': 'x' } }, 'macros'],
      ['a workbook without its sheet', { files: { 'xl/_rels/workbook.xml.rels': '' } }, 'damaged'],
    ];
    for (const [what, workbook, reason] of sheets) {
      it(what, async () => expect(reasonOf(await check(workbook))).toBe(reason));
    }

    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const right = workbookBytes({ rows: [HEADS, ANI] });
    const files: readonly (readonly [string, Uint8Array, string])[] = [
      ['a workbook with a password', Uint8Array.of(...ole, ...utf16('EncryptedPackage')), 'password'],
      ['a workbook of 1997', oldWorkbook(), 'old-excel'],
      ['a renamed CSV', bytesOf(`${HEADS.join(';')}\n`), 'no-workbook'],
      ['a renamed page', bytesOf('<html><table><tr><td>NIK</td></tr></table></html>'), 'no-workbook'],
      ['a renamed PDF', PDF, 'no-workbook'],
      ['a renamed document', docx(), 'no-workbook'],
      ['an empty file', new Uint8Array(), 'no-workbook'],
      ['an encrypted archive', withFlag(right), 'password'],
      ['half a file', right.slice(0, right.length / 2), 'damaged'],
      ['a file with other bytes inside', corrupted(right), 'damaged'],
      ['a workbook of empty files', zipOf(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']), 'damaged'],
      ['more than 5 MB', new Uint8Array(MOST_BYTES + 1), 'too-large'],
    ];
    for (const [what, bytes, reason] of files) {
      it(what, async () => expect(await checkBytes(bytes)).toEqual({ kind: 'not-checked', reason } as FormCheck));
    }
  });

  describe('of a zip bomb', () => {
    const rows = ' '.repeat(1_000_000);
    const bomb = workbookBytes({ rows: [HEADS, ANI], behind: rows.repeat(101) });

    it('unpacks nothing when its directory says so', async () => {
      const unpacked = spyOn(globalThis, 'DecompressionStream').and.callThrough();
      expect(bomb.length).toBeLessThan(200_000);
      expect(await checkBytes(bomb)).toEqual({ kind: 'not-checked', reason: 'unpacked-too-large' });
      expect(unpacked).not.toHaveBeenCalled();
    });

    it('unpacks no more than its directory says when that is a lie', async () => {
      expect(await checkBytes(withStatedSize(bomb, 1_000))).toEqual({
        kind: 'not-checked',
        reason: 'unpacked-too-large',
      });
    });
  });
});

const check = (workbook: WrittenWorkbook): Promise<FormCheck> => checkBytes(workbookBytes(workbook));

function checkBytes(bytes: Uint8Array): Promise<FormCheck> {
  const { kodeSatker, today } = catalogue.samples;
  return checkFormFile({
    file: new Blob([new Uint8Array(bytes)]),
    forms: [RULES],
    context: { satkerCode: kodeSatker, today },
  });
}

const reasonOf = (result: FormCheck): string | null => (result.kind === 'checked' ? null : result.reason);

function findings(result: FormCheck) {
  if (result.kind === 'checked') return result.findings;
  throw new Error(`not checked: ${result.reason}`);
}

/** BIFF8 by the library's writer, which the reader does not use. */
function oldWorkbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADS, ANI]));
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

/** Calls `change` with each entry of the directory. */
function patched(zip: Uint8Array, change: (entry: DataView, name: string) => void): Uint8Array {
  const copy = new Uint8Array(zip);
  for (let at = 0; at + 46 < copy.length; at++) {
    const entry = new DataView(copy.buffer, at);
    if (entry.getUint32(0, true) !== 0x02014b50) continue;
    change(entry, new TextDecoder().decode(copy.subarray(at + 46, at + 46 + entry.getUint16(28, true))));
  }
  return copy;
}

function withFlag(zip: Uint8Array): Uint8Array {
  return patched(zip, (entry) => entry.setUint16(8, entry.getUint16(8, true) | 1, true));
}

function withStatedSize(zip: Uint8Array, size: number): Uint8Array {
  return patched(zip, (entry, name) => {
    if (name.includes('sheet1')) entry.setUint32(24, size, true);
  });
}

/** Breaks the compressed data of the first file and of those after it. */
function corrupted(zip: Uint8Array): Uint8Array {
  const copy = new Uint8Array(zip);
  const end = new DataView(copy.buffer).getUint32(copy.length - 6, true);
  for (let at = 60; at < end; at += 7) copy[at] = 0xff;
  return copy;
}
