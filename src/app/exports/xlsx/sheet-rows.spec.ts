import { columnName, rowWriter } from './sheet-rows';

describe('sheet rows', () => {
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('writes numbers, texts and styles with their address', () => {
    const row = rowWriter([
      { kind: 'number', style: 0 },
      { kind: 'text', style: 2 },
      { kind: 'date', style: 1 },
    ]);
    expect(row(7, [12, 'a & b', 45370.5])).toBe(
      '<row r="7"><c r="A7"><v>12</v></c><c r="B7" s="2" t="inlineStr"><is><t xml:space="preserve">a &amp; b</t></is></c>' +
        '<c r="C7" s="1"><v>45370.5</v></c></row>',
    );
  });

  it('leaves out what is neither text nor a finite number (F09)', () => {
    const row = rowWriter(Array.from({ length: 5 }, () => ({ kind: 'text', style: 0 })));
    const broken = [NaN, Infinity, null, { t: 'n', f: '1+1' }, undefined] as unknown as string[];
    expect(row(1, broken)).toBe('<row r="1"></row>');
  });
});
