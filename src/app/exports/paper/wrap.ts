const LINE_FEED = 10;
const SPACE = 32;

/**
 * Breaks a text into lines no wider than `limit` (thousandths of the font size): at its own line ends, at spaces, and
 * inside a word that is too long for a line, there before an `@` or a dot if it has one. Only the space at which a line
 * breaks is dropped.
 */
export function wrap(text: string, widths: Uint16Array, limit: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let sum = 0;
  let space = -1;
  let sumToSpace = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) {
      lines.push(text.slice(start, index));
      start = index + 1;
      sum = 0;
      space = -1;
      continue;
    }
    const width = widths[code] ?? 0;
    sum += width;
    if (code === SPACE) {
      space = index;
      sumToSpace = sum;
      continue;
    }
    if (sum > limit && space >= 0) {
      lines.push(text.slice(start, space));
      start = space + 1;
      sum -= sumToSpace;
      space = -1;
    }
    while (sum > limit && index > start) {
      const end = breakInWord(text, start, index);
      lines.push(text.slice(start, end));
      for (; start < end; start++) {
        sum -= widths[text.charCodeAt(start)] ?? 0;
      }
    }
  }
  lines.push(text.slice(start));
  return lines;
}

/** Where to break a word that is too long: before an `@`, else before the last dot, else at the limit. */
function breakInWord(text: string, start: number, end: number): number {
  // A search in the whole text would take quadratic time in the length of the word.
  const line = text.slice(start, end + 1);
  const at = line.lastIndexOf('@');
  const dot = line.lastIndexOf('.');
  return at > 0 ? start + at : dot > 0 ? start + dot : end;
}
