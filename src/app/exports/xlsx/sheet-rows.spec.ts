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

  it('lets a text of several lines wrap, unless its column has a format of its own', () => {
    const row = rowWriter([
      { kind: 'text', style: 0 },
      { kind: 'text', style: 2 },
    ]);
    const cell = (address: string, style: number, text: string): string =>
      `<c r="${address}"${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    expect(row(1, ['a\nb', 'a\nb'])).toBe(`<row r="1">${cell('A1', 4, 'a\nb')}${cell('B1', 2, 'a\nb')}</row>`);
    expect(row(2, [' ab', ' ab'])).toBe(`<row r="2">${cell('A2', 0, ' ab')}${cell('B2', 2, ' ab')}</row>`);
  });

  it('leaves out what is neither text nor a finite number (F09)', () => {
    const row = rowWriter(Array.from({ length: 5 }, () => ({ kind: 'text', style: 0 })));
    const broken = [NaN, Infinity, null, { t: 'n', f: '1+1' }, undefined] as unknown as string[];
    expect(row(1, broken)).toBe('<row r="1"></row>');
  });
});
