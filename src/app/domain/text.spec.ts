import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { cleanText, clip, countCharacters, displayText, formatCount, isBlank, isEmail, limitMarks } from './text';

describe('cleanText', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['plain text', 'Retur SP2D belum muncul', 'Retur SP2D belum muncul'],
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR', 'a\rb', 'a\nb'],
    ['LF CR', 'a\n\rb', 'a\n\nb'],
    ['vertical tab and form feed', 'a\u000bb\u000cc', 'a\nb\nc'],
    ['NEL, LS and PS', 'a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
    ['TAB', 'a\tb', 'a\tb'],
    ['NUL (F06)', 'a\u0000b', 'a\ufffdb'],
    ['other controls', '\u0008\u000e\u001f\u007f', '\ufffd\ufffd\ufffd\ufffd'],
    ['what is no character', '\ufffe\uffff', '\ufffd\ufffd'],
    ['a lone high surrogate (F06)', 'a\ud83db', 'a\ufffdb'],
    ['a lone low surrogate (F06)', '\ude00', '\ufffd'],
    ['surrogates in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
    ['an emoji', 'ok 😀', 'ok 😀'],
    ['a mark at the start (F06)', '\u0301abc', '\ufffdabc'],
    ['a mark at the start of a line', 'a\r\n\u0301b', 'a\n\ufffdb'],
    ['two marks at the start', '\u0301\u0302', '\ufffd\u0302'],
    ['a mark on a letter', 'e\u0301', 'e\u0301'],
    ['Arabic with its marks', 'مُحَمَّد', 'مُحَمَّد'],
    ['spaces around', '  a  ', '  a  '],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ];

  for (const [name, text, clean] of cases) {
    it(`handles ${name}`, () => expect(cleanText(text)).toBe(clean));
  }

  it('changes nothing the second time', () => {
    expectAlways(fc.property(anyText(), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });

  it('gives text that can be sent and written anywhere', () => {
    expectAlways(
      fc.property(anyText(), (text) => {
        const clean = cleanText(text);
        return clean.isWellFormed() && !/[^\P{Cc}\t\n\u0080-\u009f]|\r|^\p{M}/mu.test(clean);
      }),
    );
  });

  it('cuts nothing: as many characters as were counted while typing (F02)', () => {
    expectAlways(
      fc.property(anyText(), (text) => {
        const count = countCharacters(text);
        return count === countCharacters(cleanText(text)) && count === [...cleanText(text)].length;
      }),
    );
  });
});

describe('limitMarks', () => {
  for (const [name, one] of [
    ['accents', '\u0301'],
    ['skin tones', '\u{1f3fb}'],
    ['joiners and accents', '\u200d\u0301'],
    ['variation selectors', '\ufe0f'],
  ] as const) {
    it(`leaves thirty ${name} of 50,000 (F72)`, () => {
      expect([...limitMarks(`a${one.repeat(50_000)}b`)].length).toBe(32);
    });
  }

  for (const text of ['e\u0301\u0301', 'مُحَمَّد', '👨‍👩‍👧‍👦 👍🏽', 'ก็ที่', 'क्ष', `a${'\u0301'.repeat(30)}`]) {
    it(`changes nothing in ${text}`, () => expect(limitMarks(text)).toBe(text));
  }
});

describe('displayText', () => {
  it('takes out what turns the words beside it round (F05)', () => {
    const controls = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
    expect(displayText(`20240314-${controls}ZGEAK9)`)).toBe('20240314-ZGEAK9)');
  });

  it('leaves few marks of 50,000 (F72)', () => {
    expect(displayText('\u0301'.repeat(50_000)).length).toBe(30);
  });

  for (const text of ['السلام عليكم', 'שלום', 'Retur SP2D', '👨‍👩‍👧‍👦']) {
    it(`changes nothing in ${text}`, () => expect(displayText(text)).toBe(text));
  }
});

describe('clip', () => {
  it('leaves a text that is short enough', () => expect(clip('abcde', 5)).toBe('abcde'));

  it('cuts a longer one, never within a character', () => {
    expect(clip('abcdef', 5)).toBe('abcde…');
    expect(clip('abcd😀', 5).isWellFormed()).toBeTrue();
  });
});

describe('countCharacters', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['', 0],
    ['abc', 3],
    ['a\r\nb', 3],
    ['a\nb', 3],
    ['a\rb', 3],
    ['😀😀', 2],
    ['e\u0301', 2],
    ['\ud83d', 1],
    [`${'a'.repeat(100_000)}😀\r\n`, 100_002],
  ];

  for (const [text, count] of cases) {
    it(`counts ${count} in ${JSON.stringify(text.slice(0, 10))}`, () => expect(countCharacters(text)).toBe(count));
  }
});

describe('isBlank (F03)', () => {
  const blank = [
    '',
    ' ',
    '\t\r\n',
    '\u00a0',
    '\u200b\u200c\u200d',
    '\u2060',
    '\ufeff',
    '\u3000',
    '\u00ad',
    '\u202e\u202c',
  ];
  const moreBlank = ['\u3164', '\u115f', '\ufe0f', '\u2800', '\u0000', '\u034f', ' \u00a0\u200b '];
  for (const text of [...blank, ...moreBlank]) {
    it(`sees nothing in ${JSON.stringify(text)}`, () => expect(isBlank(text)).toBeTrue());
  }

  for (const text of ['a', ' a ', '.', '😀', '0', '\u200ba', 'a\u200b', '\ufffd', '-']) {
    it(`sees something in ${JSON.stringify(text)}`, () => expect(isBlank(text)).toBeFalse());
  }
});

describe('isEmail', () => {
  const label = 'a'.repeat(63);
  const good = [
    'nama@kemenkeu.go.id',
    'NAMA.SATKER+1@Gmail.com',
    "o'neil@kppn-jakarta.go.id",
    'a_b-c@x1.id',
    'a@1.id',
    `${'a'.repeat(64)}@b.id`,
    `a@${label}.id`,
  ];
  for (const text of good) {
    it(`takes ${text}`, () => expect(isEmail(text)).toBeTrue());
  }

  const bad = [
    '',
    'nama',
    'nama@',
    '@kemenkeu.go.id',
    'nama@kemenkeu',
    'nama@kemenkeu.',
    'nama@.id',
    'nama@-a.id',
    'nama@a-.id',
    'nama@a.id-',
    'nama@a..id',
    'na ma@a.id',
    'nama@a.id ',
    ' nama@a.id',
    'nama@a.id\n',
    'a@b@c.id',
    'nama@a_b.id',
    'nama@a.id,b@c.id',
    'nama\u202e@a.id',
    `${'a'.repeat(65)}@b.id`,
    `a@${label}a.id`,
    `a@${`${label}.`.repeat(4)}id`,
  ];
  for (const text of bad) {
    it(`refuses ${JSON.stringify(text).slice(0, 60)}`, () => expect(isEmail(text)).toBeFalse());
  }

  it('takes 254 characters and no more', () => {
    const domain = `${`${label}.`.repeat(3)}${'b'.repeat(60)}`;
    expect(isEmail(`a@${domain}`)).toBeTrue();
    expect(`a@${domain}`.length).toBe(254);
    expect(isEmail(`aa@${domain}`)).toBeFalse();
  });
});

/** Well-formed and broken UTF-16 alike. */
function anyText(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\u0000',
    '\ud83d',
    '\ude00',
    '\u0301',
    'a',
    '\u2028',
    '\u000b',
    '😀',
  );
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
    fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
}

describe('formatCount', () => {
  it('leaves out what is behind the point', () => expect(formatCount(12.7)).toBe('12'));

  const reference = new Intl.NumberFormat('id');
  for (const count of [
    0, 7, 15, 999, 1_000, 9_999, 10_000, 12_345, 100_000, 999_999, 1_000_000, 12_345_678, 1_234_567_890,
  ]) {
    it(`writes ${count} as the browser does`, () => {
      expect(formatCount(count)).toBe(reference.format(count));
    });
  }
});
