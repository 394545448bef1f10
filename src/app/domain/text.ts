/** Control characters that no field and no spreadsheet can hold; TAB and LF stay. */
const UNUSABLE = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Every way to end a line that a paste can bring: CRLF, CR, vertical tab (Word), form feed, NEL, LS, PS. */
const LINE_END = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;

const LF = 10;
const CR = 13;

/** A combining mark at the start of a line has nothing to combine with. */
const UNPAIRED_MARK = /^\p{M}/gmu;

/**
 * Marks and modifiers beyond the thirtieth on one character, which is what Unicode's stream-safe format allows: the
 * time of layout grows with their square, and 50,000 of them freeze a page.
 */
const TOO_MANY_MARKS =
  /([\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]{30})[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200d]+/gu;

/** Embeddings, overrides, isolates and marks of direction: they turn the words beside them round (F05). */
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/** White space, control and format characters, and letters that draw nothing (F03). */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** The pattern of HTML's `input type=email`, with a dot required in the domain. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

/**
 * Typed text as it may be sent (F06): lines end in LF; NUL and its like, lone surrogates and unpaired combining marks
 * become U+FFFD. Nothing is trimmed or cut, and cleaning twice changes nothing more.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').toWellFormed().replace(UNUSABLE, '\ufffd').replace(UNPAIRED_MARK, '\ufffd');
}

/** Foreign text that a page can draw in a blink: no character carries more than thirty marks. */
export function limitMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1');
}

/**
 * Foreign text as it is shown, saved and copied: drawn in a blink, and in an order that it does not choose itself. Arabic
 * and Hebrew keep theirs, which comes from their letters.
 */
export function displayText(text: string): string {
  return limitMarks(text).replace(BIDI_CONTROL, '');
}

/** The beginning of a long text and an ellipsis; a text of `most` characters stays whole. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}…` : text;
}

/** Whether a reader would see nothing: spaces, NBSP, zero-width characters only (F03). */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}

/** Characters (code points) of the text as it would be sent; an emoji of one code point and a CRLF count as one (F02). */
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

/** Whether this can be an e-mail address; surrounding spaces are the caller's to trim. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/**
 * A whole number as Indonesian writes it: `1.234`; what is behind its point is left out. By hand, because the first
 * `Intl.NumberFormat` of a page loads the browser's locale data, which takes longer than drawing the list does.
 */
export function formatCount(count: number): string {
  return String(Math.trunc(count)).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
