import { limitMarks } from './text';

/** Longest name that is sent and saved, in UTF-16 units. */
const MAX_LENGTH = 120;

/** A longer ending is not an extension. */
const MAX_EXTENSION = 16;

/** Name for a file of which nothing usable is left. */
const NAMELESS = 'berkas';

/** Control and format characters, bidi among them (F05), and letters that draw nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** Characters that Windows refuses in a name. */
const FORBIDDEN = /[<>:"|?*]/g;

/** Anything that may begin or end a name. */
const INNER = /[^\s.]/;

/** Names that Windows keeps for devices, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|$)/i;

/**
 * The name under which a file is shown, sent and saved (F22, quality.md "Attachments"): NFC, no control or bidi
 * characters, no path, no device name, at most 120 characters with the extension kept. Cleaning twice changes nothing.
 */
export function cleanFileName(name: string): string {
  // Composing marks takes the square of their number on one letter.
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

/** Leading dots hide a file, trailing dots and spaces vanish on Windows. */
function trimmed(name: string): string {
  const start = name.search(INNER);
  if (start < 0) return '';
  let end = name.length;
  // A pattern that ends in `$` begins anew at each dot of a run: quadratic.
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
  // The cut may have split a pair.
  return trimmed(stem.replace(/[\ud800-\udbff]$/, '')) + ending;
}
