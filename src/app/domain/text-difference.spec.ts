import { textDifference } from './text-difference';

describe('textDifference', () => {
  for (const [before, after, start, end, inserted] of [
    ['', 'a', 0, 0, 'a'],
    ['abc', 'abc', 3, 3, ''],
    ['abc', 'ac', 1, 2, ''],
    ['NIK 1234 x', 'NIK ** x', 4, 8, '**'],
    ['aa', 'aaa', 2, 2, 'a'],
    ['aaa', 'aa', 2, 3, ''],
  ] as const) {
    it(`of “${before}” and “${after}” is one range`, () => {
      expect(textDifference(before, after)).toEqual({ start, end, inserted });
      expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
    });
  }

  it('halves no character outside the basic plane', () => {
    // U+1F600 and U+1F601 share their first half, U+1F600 and U+1FA00 their second.
    expect(textDifference('a\u{1f600}b', 'a\u{1f601}b')).toEqual({ start: 1, end: 3, inserted: '\u{1f601}' });
    expect(textDifference('a\u{1f600}b', 'a\u{1fa00}b')).toEqual({ start: 1, end: 3, inserted: '\u{1fa00}' });
  });
});
