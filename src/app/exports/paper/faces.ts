import type { jsPDF } from 'jspdf';
import { cleanText, limitMarks } from '../../domain/text';
import type { EmbeddedFace } from './embedded-face';
import type { Drawn, Face } from './face';
import { helvetica, isWinAnsi } from './helvetica';

/** Characters that draw nothing or change the direction of text (F05). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Chooses the face for each text; the embedded font is loaded when the first text needs it (F12). */
export class Faces {
  readonly regular: Face;
  readonly bold: Face;
  private embedded: EmbeddedFace | null = null;

  constructor(private readonly doc: jsPDF) {
    this.regular = helvetica(doc, 'normal');
    this.bold = helvetica(doc, 'bold');
  }

  /** The text as it can be drawn: in `face` when that has all characters, else in the embedded font. */
  async draw(text: string, face = this.regular): Promise<Drawn> {
    const drawn = this.tryDraw(text, face);
    if (drawn) {
      return drawn;
    }
    const embedded = await this.embed();
    return { text: embedded.readable(tidy(text)), face: embedded };
  }

  /** As `draw`, without waiting: null when the text needs the embedded font and `embed` was not called yet. */
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

  /** Loads the embedded font once. Rejects when its chunk cannot be loaded. */
  async embed(): Promise<EmbeddedFace> {
    const { embeddedFace } = await import('./embedded-face');
    return (this.embedded ??= embeddedFace(this.doc));
  }
}

/** Composed characters, spaces for tabs, no invisible characters. */
function tidy(text: string): string {
  // `normalize` takes quadratic time in the number of marks on one character.
  return limitMarks(cleanText(text)).normalize('NFC').replaceAll('\t', '    ').replace(INVISIBLE, '');
}
