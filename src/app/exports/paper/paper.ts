import { jsPDF } from 'jspdf';
import { cleanText } from '../../domain/text';
import type { ZoneName } from '../../domain/session';
import { pause } from '../threads/pause';
import { type Drawn, type Face, shortened, widthOf } from './face';
import { Faces } from './faces';
import { outputWith } from './jspdf-internals';
import { pdfDate } from './pdf-date';
import { type Deflated, deflated, deflatedBehind } from './zlib';

/** Points. */
const A4 = [595.28, 841.89] as const;
/** White margin in points. */
export const MARGIN = 28;
const FOOTER_SIZE = 7;
/** Points between the two texts of the footer. */
const FOOTER_GAP = 12;

export interface PaperOptions {
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  readonly subject: string;
  /** Left in the footer of every page. */
  readonly footer: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly author: string;
  /** Zone of the creation date in the document's properties. */
  readonly zone: ZoneName;
}

/** Draws pages of text and thin rules; jsPDF writes the document around them. Lengths are in points. */
export class Paper {
  readonly width: number;
  readonly height: number;
  readonly faces: Faces;
  private readonly doc: jsPDF;
  /** Content streams of all pages but the first; compressed while the next pages are drawn. */
  readonly otherPages: Promise<Deflated>[] = [];
  /** Content of page 1, to which `finish` adds. */
  private firstPage: string | null = null;
  private text = '';
  private rules = '';
  private font = '';

  constructor(private readonly options: PaperOptions) {
    const { orientation } = options;
    [this.width, this.height] = orientation === 'portrait' ? A4 : [A4[1], A4[0]];
    this.doc = new jsPDF({ orientation, unit: 'pt', format: [...A4], putOnlyUsedFonts: true });
    this.faces = new Faces(this.doc);
    describe(this.doc, options);
  }

  /** Distance from the bottom at which text has to end. */
  get bottom(): number {
    return MARGIN + 2 * FOOTER_SIZE;
  }

  get pageCount(): number {
    return this.firstPage === null ? 1 : this.otherPages.length + 2;
  }

  /** Draws one line of text; `x` and `y` from the lower left corner. */
  line(line: string, face: Face, size: number, x: number, y: number): void {
    if (line) {
      this.text += `${this.select(face, size)}1 0 0 1 ${round(x)} ${round(y)} Tm ${face.show(line)}\n`;
    }
  }

  /** Draws a thin horizontal rule with equal margins on both sides. */
  rule(y: number, side = MARGIN): void {
    this.rules += `${side} ${round(y)} m ${round(this.width - side)} ${round(y)} l S\n`;
  }

  /** Ends the current page. */
  nextPage(): void {
    const page = this.take();
    if (this.firstPage === null) this.firstPage = page;
    else this.otherPages.push(deflated(page));
  }

  /** The PDF. `firstPage` draws on page 1 after all rows, because its lines state the number of rows. */
  async finish(firstPage?: () => void): Promise<Blob> {
    this.nextPage();
    firstPage?.();
    const pages = [deflated(this.take() + this.firstPage), ...this.otherPages];
    const footer = await this.faces.draw(this.options.footer);
    const streams: string[] = [];
    for (const [index, page] of pages.entries()) {
      if (index) this.doc.addPage();
      // Without a worker this runs on the page's thread, which needs pauses to draw frames.
      if (index % 64 === 63) await pause();
      streams.push(deflatedBehind(this.footer(footer, `Halaman ${index + 1} dari ${pages.length}`), await page));
    }
    return new Blob([outputWith(this.doc, streams)], { type: 'application/pdf' });
  }

  private footer({ text, face }: Drawn, right: string): string {
    const { regular } = this.faces;
    const start = this.width - MARGIN - widthOf(right, regular, FOOTER_SIZE);
    const left = shortened(text.replaceAll('\n', ' '), face, FOOTER_SIZE, start - FOOTER_GAP - MARGIN);
    this.line(left, face, FOOTER_SIZE, MARGIN, MARGIN);
    this.line(right, regular, FOOTER_SIZE, start, MARGIN);
    return this.take();
  }

  private select(face: Face, size: number): string {
    const font = `/${face.resource} ${size} Tf `;
    if (font === this.font) {
      return '';
    }
    this.font = font;
    return font;
  }

  /** What was drawn since the last call, as a content stream. */
  private take(): string {
    const rules = this.rules && `0.4 w 0.75 G\n${this.rules}`;
    const stream = `${rules}BT\n${this.text}ET\n`;
    this.text = '';
    this.rules = '';
    this.font = '';
    return stream;
  }
}

function describe(doc: jsPDF, { title, subject, madeAt, author, zone }: PaperOptions): void {
  doc.setProperties({
    title: cleanText(title),
    subject: cleanText(subject),
    author: cleanText(author),
    creator: 'HAI-CSO',
  });
  doc.setLanguage('id');
  doc.setCreationDate(pdfDate(madeAt, zone));
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
