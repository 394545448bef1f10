/** One way to draw text: what it can draw, how wide, and how it is written into a page. */
export interface Face {
  /** Name under which pages know it (`F1`). */
  readonly resource: string;
  /** Thousandths of the font size, by UTF-16 code unit. */
  readonly widths: Uint16Array;
  /** The operator that shows one line. */
  readonly show: (line: string) => string;
}

/** A text with the face that can draw all of it. */
export interface Drawn {
  readonly text: string;
  readonly face: Face;
}

/** Width of a line in points. */
export function widthOf(line: string, face: Face, size: number): number {
  let sum = 0;
  for (let index = 0; index < line.length; index++) {
    sum += face.widths[line.charCodeAt(index)] ?? 0;
  }
  return (sum * size) / 1000;
}

/** The line, or as much of it as fits into so many points, with `…` for the rest. */
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
