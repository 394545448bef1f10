import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { hostileText } from '../../../testing/hostile-text';
import { cellXml, neutraliseFormula } from './neutralise-formula';

describe('harmless text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Retur SP2D', 'Retur SP2D'],
    ['081234', '081234'],
    ["'sudah", "'sudah"],
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
    ['+62811', "'+62811"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\n=1"],
    ['\0=1', "'\ufffd=1"],
    ['  =1', "'  =1"],
    ['\u0085=1', "'\n=1"],
    [' \u0085 +1', "' \n +1"],
    ['\u2028@a', "'\n@a"],
    ['\u000bbaris', "'\nbaris"],
    ['\u00a0+1', "'\u00a0+1"],
    ['\u200b@a', "'\u200b@a"],
    ['\uff1d1', "'\uff1d1"],
    ['\ttab saja', "'\ttab saja"],
    ['a = b', 'a = b'],
    ['', ''],
  ];
  for (const [given, written] of cases) {
    it(`writes ${JSON.stringify(given)} as ${JSON.stringify(written)}`, () => {
      expect(neutraliseFormula(given)).toBe(written);
    });
  }

  it('never writes an object', () => {
    expect([{ t: 'n', f: '1+1' }, 1, null, undefined].map(neutraliseFormula)).toEqual(['', '', '', '']);
    expect(cellXml({ t: 'n', f: '1+1' })).toBeNull();
  });

  it('cuts at the length that Excel holds, with a mark and no half of a pair', () => {
    const long = neutraliseFormula(`${'a'.repeat(32_753)}😀${'b'.repeat(9000)}`);
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long).toBe(`${'a'.repeat(32_753)} … [dipotong]`);
    expect(neutraliseFormula(`😀${'x'.repeat(40_000)}`)).toBe(`😀${'x'.repeat(32_752)} … [dipotong]`);
    for (const whole of ['x'.repeat(32_767), `${'x'.repeat(32_766)}é`]) expect(neutraliseFormula(whole)).toBe(whole);
    for (const most of [32_768, 40_000]) {
      const cut = `${'x'.repeat(32_754)} … [dipotong]`;
      expect(neutraliseFormula('x'.repeat(most))).toBe(cut);
      expect(cellXml('x'.repeat(most))).toContain(`>${cut}<`);
    }
  });

  it('escapes what XML and Excel would read as something else', () => {
    expect(cellXml('a < b & c > d')).toContain('a &lt; b &amp; c &gt; d');
    expect(cellXml('_x0041_')).toContain('_x005F_x0041_');
    expect(cellXml('_X0041_')).toContain('_x005F_X0041_');
    expect(cellXml('a_x00gg_')).toContain('>a_x00gg_<');
    for (const spaced of [' luar ', ' depan', 'belakang ', '\u00a0depan', 'belakang\u00a0', '\u2003x']) {
      expect(cellXml(spaced)).toBe(`<is><t xml:space="preserve">${spaced}</t></is>`);
    }
    for (const plain of ['biasa', 'dua kata', '0812', 'a@b', 'x'.repeat(32_767)]) {
      expect(cellXml(plain)).toBe(`<is><t>${plain}</t></is>`);
    }
    expect(['=1', '@a', '\t1', '+62'].map((live) => cellXml(live))).toEqual(
      ['=1', '@a', '\t1', '+62'].map((live) => `<is><t xml:space="preserve">'${live}</t></is>`),
    );
  });

  it('is well-formed XML and no formula, whatever the text', () => {
    const parser = new DOMParser();
    expectAlways(
      fc.property(hostileText(), (text) => {
        const xml = cellXml(text);
        if (xml === null) {
          return text === '';
        }
        const bytes = new TextDecoder().decode(new TextEncoder().encode(xml));
        const parsed = parser.parseFromString(bytes, 'application/xml');
        const value = parsed.documentElement.textContent ?? '';
        return !parsed.querySelector('parsererror') && value !== '' && !/^[\s\u200b]*[=+\-@\t]/.test(value);
      }),
      { numRuns: 1000 },
    );
  });
});
