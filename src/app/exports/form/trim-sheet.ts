const ROW = /<(?:\w+:)?row[\s/>]/g;
const ROWS_END = /<\/(?:\w+:)?sheetData\s*>/;
const MERGES = /<(?:\w+:)?mergeCells[\s>][\s\S]*<\/(?:\w+:)?mergeCells\s*>/;
const SHEET_END = /<\/(?:\w+:)?worksheet\s*>/;

/** A cell with a format and no content. */
const EMPTY_CELL = /<(?:\w+:)?c(?:\s[^<>]*)?\/>/g;

/** Characters behind the rows that are read; merged cells are described in the first ones. */
const LONGEST_REST = 1_000_000;

/**
 * Shortens the XML of a worksheet while it is unpacked: its first rows without empty cells, and its merged cells. Empty
 * formatted rows, links and drawings would take most of the time.
 */
export class SheetTrimmer {
  private readonly parts: string[] = [];
  private carried = '';
  private rows = 0;
  private rest = '';
  private state: 'inside' | 'skipping' | 'behind' = 'inside';

  /** @param most rows that are read */
  constructor(private readonly most: number) {}

  /** Takes the next piece of the worksheet's XML. */
  push(text: string): void {
    const all = this.carried + text;
    const end = all.lastIndexOf('>') + 1;
    this.carried = all.slice(end);
    this.take(all.slice(0, end));
  }

  /** The shortened worksheet. */
  finish(): string {
    const [merges = ''] = MERGES.exec(this.rest) ?? [];
    const [end = '</worksheet>'] = SHEET_END.exec(this.rest) ?? [];
    return this.parts.join('') + merges + end;
  }

  /** @param xml complete tags */
  private take(xml: string): void {
    if (this.state === 'behind') {
      if (this.rest.length < LONGEST_REST) this.rest += xml;
      return;
    }
    const last = this.state === 'inside' ? this.endOfRows(xml) : 0;
    if (last > 0) this.parts.push(xml.slice(0, last).replace(EMPTY_CELL, ''));
    const behind = xml.slice(last);
    const end = ROWS_END.exec(behind);
    if (!end) return;
    this.parts.push(end[0]);
    this.state = 'behind';
    this.take(behind.slice(end.index + end[0].length));
  }

  /** Where the rows that are read end in this piece. */
  private endOfRows(xml: string): number {
    const sheetEnd = ROWS_END.exec(xml)?.index ?? xml.length;
    for (const { index } of xml.slice(0, sheetEnd).matchAll(ROW)) {
      if (++this.rows <= this.most) continue;
      this.state = 'skipping';
      return index;
    }
    return sheetEnd;
  }
}
