import { cleanText } from '../../domain/text';

/** Excel holds no longer text in a cell. */
const LONGEST = 32_767;
const CUT_MARK = ' … [dipotong]';

/**
 * A text that a spreadsheet, or a CSV made of it, could take for a formula or a command: also after white space or
 * characters that draw nothing, and in the full-width forms that some importers fold.
 */
const LIVE = /^[\s\u200b-\u200d\u2060\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[ \u00a0]*[\t\r\n\0]/;

/** Signs that need a look; one class without alternatives, because it is asked of every text. */
const SPECIAL = /[&<>\u0000-\u001f\u007f\u0085\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

const PLAIN = '<is><t>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text as it will stand in the cell: harmless, well-formed and no longer than Excel holds. */
export function neutraliseFormula(value: unknown): string {
  if (typeof value !== 'string') {
    return '';
  }
  const clean = cleanText(value);
  // Also as it came: a sign that cleaning replaces could be dropped by others.
  return shorten(isLive(clean) || isLive(value) ? `'${clean}` : clean);
}

/** `<is>` of an inline string cell; null for an empty one. */
export function cellXml(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') {
    return null;
  }
  if (isPlain(value)) {
    return `${PLAIN}${value}</t></is>`;
  }
  return `<is><t xml:space="preserve">${xmlOf(neutraliseFormula(value))}</t></is>`;
}

/** Whether the cell's text needed no look: it is one line, too. */
export function isPlainXml(xml: string): boolean {
  return xml.startsWith(PLAIN);
}

/** Whether the text may stand in a cell as it is, by far the most common case. */
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

/** Space, or a sign beyond ASCII, some of which are spaces, too. */
function isSpace(code: number): boolean {
  return code === 0x20 || code >= 0x80;
}

/** `_x0041_` is a character code to Excel, unless its first underscore is itself written as one. */
function xmlOf(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

function isLive(text: string): boolean {
  const first = text.charCodeAt(0);
  // Letters and digits, by far the most texts, need no look further.
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
