/** A font of the document: character widths, and how a line is written into a page. */
export interface Face {
  /** Resource name in the pages (`F1`). */
  readonly resource: string;
  /** Thousandths of the font size, by UTF-16 code unit. */
  readonly widths: Uint16Array;
  /** PDF operator that draws one line. */
  readonly show: (line: string) => string;
}

/** A text and the face that has all its characters. */
export interface Drawn {
  readonly text: string;
  readonly face: Face;
}

/** Width of a line in points; `size` in points. */
export function widthOf(line: string, face: Face, size: number): number {
  let sum = 0;
  for (let index = 0; index < line.length; index++) {
    sum += face.widths[line.charCodeAt(index)] ?? 0;
  }
  return (sum * size) / 1000;
}

/** The line, cut to `points` with `…` at its end when it is wider; `size` in points. */
export function shortened(line: string, face: Face, size: number, points: number): string {
  if (widthOf(line, face, size) <= points) return line;
  let end = 0;
  let left = points - widthOf(CUT_MARK, face, size);
  for (; end < line.length; end++) {
    left -= widthOf(line.charAt(end), face, size);
    if (left < 0) break;
  }
  return line.slice(0, end).trimEnd() + CUT_MARK;
}

/** Both faces have it. */
const CUT_MARK = '…';
