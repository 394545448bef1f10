import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { SheetTrimmer } from './trim-sheet';

const SHEET =
  '<worksheet><dimension ref="A1:B9"/><sheetData><row r="1"><c r="A1"><v>1 &gt; 0</v></c><c r="B1" s="1"/></row>' +
  '<row r="2" s="1"/><row r="3"><c r="A3"/><c r="B3"><v>></v></c></row></sheetData><hyperlinks/>' +
  '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><drawing/></worksheet>';

describe('SheetTrimmer', () => {
  it('keeps what stands in cells, and the merged cells', () => {
    expect(trimmed([SHEET], 9)).toBe(
      '<worksheet><dimension ref="A1:B9"/><sheetData><row r="1"><c r="A1"><v>1 &gt; 0</v></c></row><row r="2" s="1"/>' +
        '<row r="3"><c r="B3"><v>></v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
    );
  });

  it('keeps the first rows', () => {
    expect(trimmed([SHEET], 1)).toBe(
      '<worksheet><dimension ref="A1:B9"/><sheetData><row r="1"><c r="A1"><v>1 &gt; 0</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
    );
  });

  it('makes the same of whatever pieces the sheet comes in', () => {
    const cuts = fc.array(fc.nat({ max: SHEET.length }), { maxLength: 20 });
    expectAlways(
      fc.property(cuts, fc.nat({ max: 4 }), (places, most) => {
        const ends = [...places.toSorted((a, b) => a - b), SHEET.length];
        const pieces = ends.map((end, index) => SHEET.slice(ends[index - 1] ?? 0, end));
        return trimmed(pieces, most) === trimmed([SHEET], most);
      }),
    );
  });
});

function trimmed(pieces: readonly string[], most: number): string {
  const trimmer = new SheetTrimmer(most);
  pieces.forEach((piece) => trimmer.push(piece));
  return trimmer.finish();
}
