import type { Drawn } from './face';
import { MARGIN, type Paper } from './paper';
import { wrap } from './wrap';

export interface PaperColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
}

const SIZE = 7;
const LINE = 8.6;
const GAP = 5;
/** Points between the text and the rule below it. */
const PAD = 3.4;

interface WrappedCell {
  readonly lines: readonly string[];
  readonly face: Drawn['face'];
}

/** A table over many pages: headings at the top of each page, texts wrapped in their columns (spec section 5). */
export class PaperTable {
  private readonly lefts: readonly number[];
  private readonly limits: readonly number[];
  private y: number;
  /** Whether the page has no row yet. */
  private fresh = true;

  /** @param top distance of the table's top from the lower edge of the current page, in points */
  constructor(
    private readonly paper: Paper,
    private readonly columns: readonly PaperColumn[],
    top: number,
  ) {
    let left = MARGIN;
    this.lefts = columns.map(({ width }) => (left += width) - width);
    this.limits = columns.map(({ width }) => ((width - GAP) * 1000) / SIZE);
    this.y = top;
    this.headings();
  }

  /**
   * Draws a row. A row that fits on one page is not split. Draws nothing and returns false when a text needs the embedded
   * font, which is not loaded yet (`Faces.embed`).
   */
  row(texts: readonly string[]): boolean {
    let height = 0;
    const cells: WrappedCell[] = [];
    for (const text of texts) {
      const drawn = this.paper.faces.tryDraw(text);
      if (!drawn) {
        return false;
      }
      const lines = wrap(drawn.text, drawn.face.widths, this.limits[cells.length] ?? 0);
      height = Math.max(height, lines.length);
      cells.push({ lines, face: drawn.face });
    }
    this.place(cells, height);
    return true;
  }

  private place(cells: readonly WrappedCell[], height: number): void {
    for (let from = 0; from < height;) {
      const room = this.room();
      const whole = height - from;
      if (room < whole && !(this.fresh && room > 0)) {
        this.nextPage();
        continue;
      }
      const count = Math.min(room, whole);
      this.draw(cells, from, count);
      from += count;
    }
  }

  private room(): number {
    return Math.floor((this.y - this.paper.bottom - PAD) / LINE);
  }

  private draw(cells: readonly WrappedCell[], from: number, count: number): void {
    cells.forEach(({ lines, face }, index) => {
      const end = Math.min(lines.length, from + count);
      for (let at = from; at < end; at++) {
        this.paper.line(lines[at] ?? '', face, SIZE, this.lefts[index] ?? 0, this.y - LINE * (at - from + 1));
      }
    });
    this.y -= LINE * count + PAD;
    this.paper.rule(this.y);
    this.fresh = false;
  }

  private nextPage(): void {
    this.paper.nextPage();
    this.y = this.paper.height - MARGIN;
    this.headings();
  }

  private headings(): void {
    const { bold } = this.paper.faces;
    const cells = this.columns.map(({ heading }, index) => ({
      lines: wrap(heading, bold.widths, this.limits[index] ?? 0),
      face: bold,
    }));
    this.draw(cells, 0, Math.max(...cells.map(({ lines }) => lines.length)));
    this.fresh = true;
  }
}
