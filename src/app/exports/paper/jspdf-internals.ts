import { jsPDF } from 'jspdf';

/** The undocumented parts of jsPDF that we use. jspdf is pinned to one version, and specs read the result back. */
interface Inside {
  readonly internal: {
    /** Lines of each page's content stream, from 1. */
    readonly pages: string[][];
    getFont(): StandardFont;
  };
  /** A character as the hex code of its glyph, which is then part of the embedded subset. */
  pdfEscape16(character: string, font: EmbeddedFont): string;
}

export interface StandardFont {
  readonly id: string;
  readonly metadata: {
    readonly Unicode: {
      /** By code point, in hundredths of the font size; 0 is the default for characters that are not listed. */
      readonly widths: Readonly<Record<number, number>> & { readonly 0: number };
      /** Code points beyond Latin-1 to their WinAnsi byte. */
      readonly encoding: { readonly WinAnsiEncoding: Readonly<Record<number, number>> };
    };
  };
}

export interface EmbeddedFont {
  readonly id: string;
  readonly metadata: {
    readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
    widthOfGlyph(glyph: number): number;
  };
}

/** Characters; longer streams (embedded fonts) are compressed by jsPDF. */
const LONG = 4096;

type BidiEngineClass = new (options: object) => { doBidiReorder(line: string): string };
type Filter = (data: string, filters: unknown) => { readonly data: string; readonly reverseChain: string };

/** Compressed streams, by the placeholder that is written into the page. */
const compressed = new Map<string, string>();
let keys = 0;

/** Selects a font and returns jsPDF's internal entry for it. */
export function fontOf(doc: jsPDF, family: string, style: string): StandardFont & EmbeddedFont {
  doc.setFont(family, style);
  // jsPDF writes only fonts that have drawn something.
  doc.text(' ', 0, 0);
  return inside(doc).internal.getFont() as StandardFont & EmbeddedFont;
}

/** Hex code of the character's glyph, which becomes part of the embedded subset. */
export function glyphHex(doc: jsPDF, character: string, font: EmbeddedFont): string {
  return inside(doc).pdfEscape16(character, font);
}

/**
 * Arabic letters in their joined forms. Runs of at most 50 letters, because jsPDF takes quadratic time in the length of a
 * word and drops a literal `\s+` of the text.
 */
export function shaped(text: string): string {
  return text.replace(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]{1,50}/g, (run) => api.processArabic(run));
}

/** The characters of a line in drawing order, left to right. */
export function visualOrder(line: string): string {
  return bidi.doBidiReorder(line);
}

/** Writes the document with these zlib streams (one character a byte) as the contents of its pages, from page 1. */
export function outputWith(doc: jsPDF, streams: readonly string[]): ArrayBuffer {
  const used = streams.map((stream) => {
    const key = `%stream ${++keys}`;
    compressed.set(key, stream);
    return key;
  });
  used.forEach((key, index) => (inside(doc).internal.pages[index + 1] = [key]));
  try {
    return doc.output('arraybuffer');
  } finally {
    used.forEach((key) => compressed.delete(key));
  }
}

function inside(doc: jsPDF): Inside {
  return doc as unknown as Inside;
}

const api = jsPDF.API as unknown as { processDataByFilters: Filter; processArabic(text: string): string };
const { __bidiEngine__: BidiEngine } = jsPDF as unknown as { __bidiEngine__: BidiEngineClass };
const bidi = new BidiEngine({ isInputVisual: false, isOutputVisual: true, isSymmetricSwapping: true });

const original = api.processDataByFilters;
api.processDataByFilters = function (data, filters) {
  const stream = compressed.get(data);
  if (stream !== undefined) {
    return { data: stream, reverseChain: '/FlateDecode' };
  }
  return original.call(this, data, data.length > LONG ? ['FlateEncode'] : filters);
};
