import { cleanText } from '../../domain/text';

/** Excel's limit of characters in a cell. */
const LONGEST = 32_767;
const CUT_MARK = ' … [dipotong]';

/**
 * A text that a spreadsheet, or a CSV made of it, could read as a formula (F07, F08): also after white space or invisible
 * characters, and with full-width signs, which some importers convert.
 */
const LIVE = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[ \u00a0]*[\t\r\n\0]/;

/** Characters that need escaping; one class without alternatives, because every text is tested. */
const SPECIAL = /[&<>\u0000-\u001f\u007f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The text for a cell: with a leading `'` when it could be a formula (F07, F08), well-formed, at most 32,767 characters
 * (F10). Empty for a value that is no text (F09).
 */
export function neutraliseFormula(value: unknown): string {
  if (typeof value !== 'string') {
    return '';
  }
  const clean = cleanText(value);
  // The raw text is tested, too: importers may drop characters that cleaning replaces.
  return shorten(isLive(clean) || isLive(value) ? `'${clean}` : clean);
}

/** XML of an inline string cell (`<is>…</is>`); null for an empty text and for a value that is no text. */
export function cellXml(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') {
    return null;
  }
  if (isPlain(value)) {
    return `<is><t>${value}</t></is>`;
  }
  return `<is><t xml:space="preserve">${xmlOf(neutraliseFormula(value))}</t></is>`;
}

/** Whether the text can be written unchanged, which is the most common case. */
function isPlain(text: string): boolean {
  return (
    text.length <= LONGEST &&
    !isLive(text) &&
    !SPECIAL.test(text) &&
    !text.includes('_x') &&
    !text.includes('_X') &&
    !isSpace(text.charCodeAt(0)) &&
    !isSpace(text.charCodeAt(text.length - 1))
  );
}

/** A space, or any character beyond ASCII, because some of these are spaces. */
function isSpace(code: number): boolean {
  return code === 0x20 || code >= 0x80;
}

/** Excel reads `_x0041_` as a character code unless its first underscore is escaped. */
function xmlOf(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

function isLive(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with a letter or digit and need no further test.
  return !((first > 0x40 && first < 0x7f) || (first >= 0x30 && first <= 0x39)) && LIVE.test(text);
}

function shorten(text: string): string {
  if (text.length <= LONGEST) {
    return text;
  }
  const end = LONGEST - CUT_MARK.length;
  const inPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return text.slice(0, inPair ? end - 1 : end) + CUT_MARK;
}
