import { type WorkSheet, writeXLSX } from 'xlsx';
import { cleanText } from '../../domain/text';
import { type StoredFile, storedFiles } from './zip';

/** Cell formats by their index in the style table. */
export const STYLE = { date: 1, bold: 2, heading: 3, lines: 4 } as const;

/** Everything about the workbook except its rows. */
export interface SheetFrame {
  readonly sheet: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  /** `A1:N1006`. */
  readonly range: string;
  /** Number of frozen rows at the top. */
  readonly frozenRows: number;
  /** Range with filter buttons; null for none. */
  readonly filterRange: string | null;
  readonly title: string;
  readonly author: string;
  readonly description: string;
  readonly createdAt: Date;
}

/** A workbook without rows: the sheet's XML before and after them, and every other file of the package. */
export interface Skeleton {
  readonly sheetFile: string;
  readonly head: string;
  readonly tail: string;
  readonly others: readonly StoredFile[];
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const SAMPLE_RANGE = '"A1:A1"';
const SAMPLE_ROW = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';

/**
 * The package that SheetJS writes around one sample cell, with the parts that it cannot write (frozen rows, bold) added.
 *
 * @throws Error when SheetJS wrote the package in another shape than expected
 */
export function skeletonOf(frame: SheetFrame): Skeleton {
  const files = storedFiles(new Uint8Array(sampleWorkbook(frame)));
  const textOf = (wanted: string): string => new TextDecoder().decode(files.find(({ name }) => name === wanted)?.bytes);
  const [head = '', tail] = framed(textOf(SHEET), frame).split(SAMPLE_ROW);
  if (tail === undefined) {
    throw unknownShape(SAMPLE_ROW);
  }
  const styles = { name: STYLES, bytes: new TextEncoder().encode(styled(textOf(STYLES))) };
  const others = files.filter(({ name }) => name !== SHEET && name !== STYLES);
  return { sheetFile: SHEET, head, tail, others: [...others, styles] };
}

function sampleWorkbook(frame: SheetFrame): ArrayBuffer {
  const sheet: WorkSheet = {
    '!data': [[{ t: 'n', v: 1, z: 'dd-mmm-yyyy hh:mm:ss' }]],
    '!ref': 'A1:A1',
    '!cols': frame.widths.map((wch) => ({ wch })),
    ...(frame.filterRange && { '!autofilter': { ref: frame.filterRange } }),
  };
  return writeXLSX(
    {
      SheetNames: [frame.sheet],
      Sheets: { [frame.sheet]: sheet },
      Props: {
        // SheetJS does not escape control characters and lone surrogates, which damage the file.
        Title: cleanText(frame.title),
        Subject: cleanText(frame.description),
        Author: cleanText(frame.author),
        CreatedDate: frame.createdAt,
      },
    },
    { type: 'array', compression: false },
  );
}

function framed(sheet: string, { range, frozenRows }: SheetFrame): string {
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = '<sheetView workbookViewId="0"';
  return replaced(sheet, `${view}/>`, `${view}>${pane}<selection pane="bottomLeft"/></sheetView>`).replaceAll(
    SAMPLE_RANGE,
    `"${range}"`,
  );
}

/** Adds a bold font, a grey fill, the two formats that use them and one for texts of several lines; SheetJS 0.20 writes none. */
function styled(styles: string): string {
  const [font = ''] = /<font>.*?<\/font>/.exec(styles) ?? [];
  const bold = font.replace('<font>', '<font><b/>');
  const grey = '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EAF0"/></patternFill></fill>';
  const format = (fill: number): string =>
    `<xf numFmtId="0" fontId="1" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1"/>`;
  const lines =
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
    '<alignment vertical="top" wrapText="1"/></xf>';
  return [
    ['<fonts count="1">', '<fonts count="2">'],
    ['</fonts>', `${bold}</fonts>`],
    ['<fills count="2">', '<fills count="3">'],
    ['</fills>', `${grey}</fills>`],
    ['<cellXfs count="2">', '<cellXfs count="5">'],
    ['</cellXfs>', `${format(0)}${format(2)}${lines}</cellXfs>`],
  ].reduce((text, [from = '', to = '']) => replaced(text, from, to), styles);
}

/** Replaces a text that must exist; throws otherwise, because the file would be damaged. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) {
    throw unknownShape(from);
  }
  return text.replace(from, () => to);
}

function unknownShape(missing: string): Error {
  return new Error(`The xlsx skeleton has another shape than expected: no ${missing}`);
}
