import { jsPDF } from 'jspdf';
import { cleanText } from '../../domain/text';
import type { ZoneName } from '../../domain/session';
import { pause } from '../threads/pause';
import { type Drawn, type Face, shortened, widthOf } from './face';
import { Faces } from './faces';
import { outputWith } from './jspdf-internals';
import { pdfDate } from './pdf-date';
import { type Deflated, deflated, deflatedBehind } from './zlib';

/** A4 in points, and what stays white. */
const A4 = [595.28, 841.89] as const;
export const MARGIN = 28;
const FOOTER_SIZE = 7;
/** Between its two texts. */
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
  /** In which the document states when it was made. */
  readonly zone: ZoneName;
}

/** Pages of text and thin lines; jsPDF makes the document around them. */
export class Paper {
  readonly width: number;
  readonly height: number;
  readonly faces: Faces;
  private readonly doc: jsPDF;
  /** Deflated while the next ones are drawn. */
  readonly otherPages: Promise<Deflated>[] = [];
  /** Waits for what is drawn on it last of all. */
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

  /** One line; `x` and `y` from the lower left corner. */
  line(line: string, face: Face, size: number, x: number, y: number): void {
    if (line) {
      this.text += `${this.select(face, size)}1 0 0 1 ${round(x)} ${round(y)} Tm ${face.show(line)}\n`;
    }
  }

  /** A thin horizontal line, as far from the left edge as from the right one. */
  rule(y: number, side = MARGIN): void {
    this.rules += `${side} ${round(y)} m ${round(this.width - side)} ${round(y)} l S\n`;
  }

  nextPage(): void {
    const page = this.take();
    if (this.firstPage === null) this.firstPage = page;
    else this.otherPages.push(deflated(page));
  }

  /** `firstPage` is drawn on page 1, last of all: what stands there may depend on all the rest. */
  async finish(firstPage?: () => void): Promise<Blob> {
    this.nextPage();
    firstPage?.();
    const pages = [deflated(this.take() + this.firstPage), ...this.otherPages];
    const footer = await this.faces.draw(this.options.footer);
    const streams: string[] = [];
    for (const [index, page] of pages.entries()) {
      if (index) this.doc.addPage();
      // Where no worker could be started, the page waits for its next frame.
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

  /** What was drawn since the last time, as a content stream of its own. */
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
