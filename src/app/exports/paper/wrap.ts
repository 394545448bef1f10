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

/** An e-mail address is read in two parts; the dots of its domain come second. */
function breakInWord(text: string, start: number, end: number): number {
  // Of the line alone: a search back through all lines before it would grow with the square of a long word.
  const line = text.slice(start, end + 1);
  const at = line.lastIndexOf('@');
  const dot = line.lastIndexOf('.');
  return at > 0 ? start + at : dot > 0 ? start + dot : end;
}
