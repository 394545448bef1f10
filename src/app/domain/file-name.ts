import { limitMarks } from './text';

/** UTF-16 units of the longest name that is sent and saved (F22). */
const MAX_LENGTH = 120;

/** Characters of the longest extension that `cleanFileName` keeps. */
const MAX_EXTENSION = 16;

/** Name for a file whose name has no usable character. */
const NAMELESS = 'berkas';

/** Control and format characters, bidi controls among them (F05), and invisible letters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** Characters that Windows refuses in a name. */
const FORBIDDEN = /[<>:"|?*]/g;

/** Characters that may begin or end a name. */
const INNER = /[^\s.]/;

/** Names that Windows reserves for devices, with any extension. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name under which a file is shown, sent and saved (F05, F22): NFC, no control or bidi characters, no path, no device
 * name, at most 120 UTF-16 units with its extension. Cleaning twice changes nothing.
 */
export function cleanFileName(name: string): string {
  // `normalize` takes quadratic time in the number of marks on one letter.
  const visible = limitMarks(name.toWellFormed().replace(INVISIBLE, '')).normalize('NFC');
  const bare = trimmed(lastPathPart(visible).replace(FORBIDDEN, '_'));
  const allowed = RESERVED.test(bare) ? `_${bare}` : bare;
  return shortened(allowed) || NAMELESS;
}

/** Extension in lower case without the dot, exactly as written otherwise (`pdf `); empty when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

function lastPathPart(name: string): string {
  return name.split(/[\\/]/).findLast((part) => trimmed(part) !== '') ?? '';
}

/** Without leading dots, which hide a file, and trailing dots and spaces, which Windows removes. */
function trimmed(name: string): string {
  const start = name.search(INNER);
  if (start < 0) return '';
  let end = name.length;
  // A pattern that ends in `$` would take quadratic time in a run of dots (F72).
  while (!INNER.test(name.charAt(end - 1))) end--;
  return name.slice(start, end);
}

function shortened(name: string): string {
  if (name.length <= MAX_LENGTH) {
    return name;
  }
  const extension = extensionOf(name);
  const ending = extension && extension.length <= MAX_EXTENSION ? name.slice(name.lastIndexOf('.')) : '';
  const stem = name.slice(0, MAX_LENGTH - ending.length);
  // The cut may have split a surrogate pair.
  return trimmed(stem.replace(/[\ud800-\udbff]$/, '')) + ending;
}
