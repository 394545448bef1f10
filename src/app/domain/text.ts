/** Control characters that fields and spreadsheets cannot contain; TAB and LF are allowed. */
const UNUSABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Line ends of pasted text: CRLF, CR, vertical tab (Word), form feed, NEL, LS, PS. */
const LINE_END = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;

const LF = 10;
const CR = 13;

/** A combining mark at the start of a line, where there is no character to combine with. */
const UNPAIRED_MARK = /^\p{M}/gmu;

/**
 * Marks and modifiers beyond the thirtieth on one character, the limit of Unicode's stream-safe format. Layout takes
 * quadratic time in their number: 50,000 block a page (F72).
 */
const TOO_MANY_MARKS =
  /([\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]{30})[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]+/gu;

/** Bidi controls, which change the order of the text beside them (F05). */
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/** White space, control and format characters, and invisible letters (F03). */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** The pattern of HTML's `input type=email`, with a dot required in the domain. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

/**
 * Typed text as it is sent (F06): lines end in LF; control characters, lone surrogates and unpaired combining marks become
 * U+FFFD. It is neither trimmed nor cut, and cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').toWellFormed().replace(UNUSABLE, '\ufffd').replace(UNPAIRED_MARK, '\ufffd');
}

/** The text with at most thirty combining marks per character, so that its layout takes linear time (F72). */
export function limitMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1');
}

/** NFKC of a text, in linear time: sorting the marks of one character takes quadratic time (F72). */
export function normalized(text: string): string {
  return limitMarks(text).normalize('NFKC');
}

/**
 * Text of the backend as it is shown, saved and copied: at most thirty marks per character (F72), no bidi controls (F05).
 * Arabic and Hebrew still run right to left, which their letters decide.
 */
export function displayText(text: string): string {
  return limitMarks(text).replace(BIDI_CONTROL, '');
}

/** The first `most` UTF-16 units and an ellipsis; a text that is not longer stays unchanged. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}

/** Whether the text has no visible character: only spaces, NBSP, zero-width characters (F03). */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Number of code points of the text as it would be sent; a CRLF counts as one (F02). */
export function countCharacters(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const before = text.charCodeAt(index - 1);
    const isPair = (code & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800;
    if (isPair || (code === LF && before === CR)) count--;
  }
  return count;
}

/** Whether the text has the form of an e-mail address; the caller trims spaces first. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/**
 * A number in Indonesian format without decimals: `1.234`. Without `Intl.NumberFormat`, because its first use loads the
 * browser's locale data, which takes longer than drawing the list.
 */
export function formatCount(count: number): string {
  return String(Math.trunc(count)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
