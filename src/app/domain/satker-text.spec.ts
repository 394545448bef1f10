import { codeIn, satkerCode, findSatker, satkerWords } from './satker-text';

const BALAI = { code: '527010', name: 'BALAI CONTOH' };
const OTHER = { code: '527011', name: 'BALAI CONTOH' };

describe('codeIn', () => {
  for (const [text, found, code] of [
    ['527010', [], '527010'],
    [' 527010 ', [], '527010'],
    ['527010 BALAI CONTOH', [BALAI], '527010'],
    ['527010 apa saja', [], '527010'],
    ['BALAI CONTOH', [BALAI], '527010'],
    ['BALAI CONTOH', [BALAI, OTHER], ''],
    ['BALAI', [BALAI], ''],
    ['52701', [BALAI], ''],
    ['5270101', [BALAI], ''],
    ['', [BALAI], ''],
  ] as const) {
    it(`of "${text}" among ${found.length} is "${code}"`, () => expect(codeIn(text, found)).toBe(code));
  }
});

describe('satkerWords', () => {
  it('leaves out a name that is not known', () => {
    expect([satkerWords(BALAI), satkerWords({ code: '527010', name: '' })]).toEqual(['527010 BALAI CONTOH', '527010']);
  });
});

describe('satkerCode', () => {
  for (const [text, code] of [
    ['527010', '527010'],
    [' 527010 BALAI', '527010'],
    ['5270101', ''],
    ['balai', ''],
    ['', ''],
  ] as const) {
    it(`of "${text}" is "${code}"`, () => expect(satkerCode(text)).toBe(code));
  }
});

describe('findSatker', () => {
  for (const [text, found, meant] of [
    ['527010', [BALAI], BALAI],
    ['527010', [OTHER], null],
    ['999999', [], null],
    ['BALAI CONTOH', [BALAI], BALAI],
    ['BALAI CONTOH', [BALAI, OTHER], null],
    ['balai', [BALAI], BALAI],
    ['balai', [BALAI, OTHER], null],
    ['balai', [], null],
    [' ', [BALAI], null],
  ] as const) {
    it(`of "${text}" among ${found.length} is ${meant?.code ?? 'none'}`, () =>
      expect(findSatker(text, found)).toEqual(meant));
  }
});
