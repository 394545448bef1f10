import { readJson } from './read-json';

describe('readJson', () => {
  for (const before of ['', '\ufeff', ' \n', ")]}'", ")]}',\n", "\ufeff )]}', \r\n  "]) {
    it(`reads JSON behind ${JSON.stringify(before)} (F44)`, () => {
      expect(readJson(`${before}{"a":[1]}`)).toEqual({ a: [1] });
    });
  }

  for (const text of ['', '<html>', '{"a":', "x)]}',{}", "{}\ufeff)]}'", ")]}'x{}"]) {
    it(`takes ${JSON.stringify(text)} for no JSON`, () => expect(readJson(text)).toBeUndefined());
  }

  it('changes nothing within a text', () => expect(readJson(`"\ufeff)]}', x"`)).toBe("\ufeff)]}', x"));
});
