import type { Face } from './face';
import { MARGIN, type Paper } from './paper';
import { wrap } from './wrap';

/** Side margin of a page that is read rather than scanned. */
const SIDE = MARGIN + 14;
const LABEL_WIDTH = 110;
const SIZE = 9;
const LEADING = 1.38;

/** Text that runs down the pages: headings, labelled facts, paragraphs of any length. */
export class PaperFlow {
  private y: number;

  constructor(private readonly paper: Paper) {
    this.y = this.top;
  }

  async title(text: string): Promise<void> {
    await this.block(text, SIDE, 15, this.paper.faces.bold);
    this.space(4);
  }

  async heading(text: string): Promise<void> {
    this.space(12);
    this.reserve(4);
    await this.block(text, SIDE, 11, this.paper.faces.bold);
    this.paper.rule(this.y - 3, SIDE);
    this.space(6);
  }

  /** A label on the left, its text beside it. */
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

  /** A line that says who, followed by what was said, on the same page. */
  async byline(text: string): Promise<void> {
    this.space(8);
    this.reserve(3);
    await this.block(text, SIDE, SIZE, this.paper.faces.bold);
  }

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

  /** Starts a new page unless so many lines still fit on this one. */
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
