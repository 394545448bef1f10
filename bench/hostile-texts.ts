/** Texts that are slow for regular expressions when they are repeated. */
const PIECES: Readonly<Record<string, string>> = {
  letters: 'a',
  digits: '7',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  dots: '.',
  'dots and spaces': ' .',
  'dots and letters': '.a',
  dashes: '-',
  slashes: '/',
  backslashes: '\\',
  'at signs': '@',
  'e-mail parts': 'a@a.',
  'line feeds': '\n',
  returns: '\r',
  'lines of one letter': 'a\n',
  'line separators': '\u2028',
  'combining marks': '\u0301',
  'letters with marks': 'e\u0301',
  'zero-width spaces': '\u200b',
  'lone surrogates': '\ud800',
  emoji: '😀',
  'forbidden signs': '<>&"|?*',
  'character codes': '_x0041_',
  underscores: '_x',
  'formula signs': '=+',
  Arabic: 'لا',
  'Arabic marks': '\u0651\u064e',
  Hebrew: 'ש',
  'device names': 'CON ',
  references: 'No. Ref',
  'HTML comments': '<!--',
  brackets: '(((',
  'dotted names': 'a.b.c.D',
};

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Each text alone and between letters. The last letter ends what the pattern has begun to match. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  Object.entries(PIECES).flatMap(([name, piece]) => [
    [name, (length: number) => repeated(piece, length)],
    [`between letters: ${name}`, (length: number) => `x${repeated(piece, length - 2)}x`],
  ]),
);
