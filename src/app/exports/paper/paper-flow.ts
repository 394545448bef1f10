import type { Face } from './face';
import { MARGIN, type Paper } from './paper';
import { wrap } from './wrap';

/** Side margin in points, wider than that of a table. */
const SIDE = MARGIN + 14;
const LABEL_WIDTH = 110;
const SIZE = 9;
const LEADING = 1.38;

/** Text that flows over pages: headings, labelled facts, paragraphs of any length. */
export class PaperFlow {
  private y: number;

  constructor(private readonly paper: Paper) {
    this.y = this.top;
  }

  /** The document's title. */
  async title(text: string): Promise<void> {
    await this.block(text, SIDE, 15, this.paper.faces.bold);
    this.space(4);
  }

  /** A section heading with a rule below; moves to the next page when fewer than four lines fit. */
  async heading(text: string): Promise<void> {
    this.space(12);
    this.reserve(4);
    await this.block(text, SIDE, 11, this.paper.faces.bold);
    this.paper.rule(this.y - 3, SIDE);
    this.space(6);
  }

  /** A label on the left and its text beside it; `-` for an empty text. */
  async fact(label: string, text: string): Promise<void> {
    this.reserve(1);
    const page = this.paper.pageCount;
    const { y } = this;
    await this.block(label, SIDE, SIZE, this.paper.faces.bold);
    const after = this.y;
    if (page === this.paper.pageCount) {
      this.y = y;
    }
    await this.block(text || '-', SIDE + LABEL_WIDTH, SIZE);
    this.y = page === this.paper.pageCount ? Math.min(this.y, after) : this.y;
  }

  /** Time and author of an entry, on the same page as the first lines of its text. */
  async byline(text: string): Promise<void> {
    this.space(8);
    this.reserve(3);
    await this.block(text, SIDE, SIZE, this.paper.faces.bold);
  }

  /** A text of any length. */
  async paragraph(text: string): Promise<void> {
    await this.block(text, SIDE, SIZE);
  }

  private get top(): number {
    return this.paper.height - MARGIN - 8;
  }

  private async block(text: string, x: number, size: number, face?: Face): Promise<void> {
    const drawn = await this.paper.faces.draw(text, face);
    const limit = ((this.paper.width - SIDE - x) * 1000) / size;
    for (const line of wrap(drawn.text, drawn.face.widths, limit)) {
      if (this.y - size * LEADING < this.paper.bottom) {
        this.newPage();
      }
      this.y -= size * LEADING;
      this.paper.line(line, drawn.face, size, x, this.y);
    }
  }

  private space(points: number): void {
    this.y -= points;
  }

  /** Starts a new page when fewer than `lines` lines fit on this one. */
  private reserve(lines: number): void {
    if (this.y - lines * SIZE * LEADING < this.paper.bottom) {
      this.newPage();
    }
  }

  private newPage(): void {
    this.paper.nextPage();
    this.y = this.top;
  }
}
