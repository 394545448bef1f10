import type { jsPDF } from 'jspdf';
import { cleanText, limitMarks } from '../../domain/text';
import type { EmbeddedFace } from './embedded-face';
import type { Drawn, Face } from './face';
import { helvetica, isWinAnsi } from './helvetica';

/** Signs that draw nothing, or that turn the reading direction (F05). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Chooses the face for each text; the embedded font is loaded when the first text needs it. */
export class Faces {
  readonly regular: Face;
  readonly bold: Face;
  private embedded: EmbeddedFace | null = null;

  constructor(private readonly doc: jsPDF) {
    this.regular = helvetica(doc, 'normal');
    this.bold = helvetica(doc, 'bold');
  }

  async draw(text: string, face = this.regular): Promise<Drawn> {
    const drawn = this.tryDraw(text, face);
    if (drawn) {
      return drawn;
    }
    const embedded = await this.embed();
    return { text: embedded.readable(tidy(text)), face: embedded };
  }

  /** Null when the text needs the embedded font and that has not been loaded yet. */
  tryDraw(text: string, face = this.regular): Drawn | null {
    if (isWinAnsi(text)) {
      return { text, face };
    }
    const clean = tidy(text);
    if (isWinAnsi(clean)) {
      return { text: clean, face };
    }
    return this.embedded && { text: this.embedded.readable(clean), face: this.embedded };
  }

  async embed(): Promise<EmbeddedFace> {
    const { embeddedFace } = await import('./embedded-face');
    return (this.embedded ??= embeddedFace(this.doc));
  }
}

/** One character for one sign, spaces for tabs, nothing that draws nothing. */
function tidy(text: string): string {
  // Without a limit, composing marks would take the square of their number, and a line of them have no end.
  return limitMarks(cleanText(text)).normalize('NFC').replaceAll('\t', '    ').replace(INVISIBLE, '');
}
