import dejaVu from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf';
import type { jsPDF } from 'jspdf';
import type { Face } from './face';
import { fontOf, glyphHex, shaped, visualOrder } from './jspdf-internals';

const FAMILY = 'DejaVuSansCondensed';
const FILE = `${FAMILY}.ttf`;

/** Visible mark for a character that the embedded font does not have (F12). */
export const MISSING = '\ufffd';

/** Ligatures that jsPDF forms although the font does not have them, with the letters that it joined. */
const DECOMPOSED: Readonly<Record<string, string>> = { '\ufdf2': '\ufe8d\ufedf\ufee0\ufeea' };

/** Hebrew and Arabic, the latter also in its presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export interface EmbeddedFace extends Face {
  /** The text with substitutes or `MISSING` in place of characters that the font does not have. */
  readonly readable: (text: string) => string;
}

/** DejaVu Sans: Latin, Greek, Cyrillic, Arabic, Hebrew, symbols; jsPDF embeds only the glyphs that were drawn (F12). */
export function embeddedFace(doc: jsPDF): EmbeddedFace {
  doc.addFileToVFS(FILE, binaryText(dejaVu));
  doc.addFont(FILE, FAMILY, 'normal');
  const font = fontOf(doc, FAMILY, 'normal');
  const { codeMap } = font.metadata.cmap.unicode;
  const widths = new Uint16Array(0x10000);
  for (const [code, glyph] of Object.entries(codeMap)) {
    widths[Number(code)] = glyph ? Math.round(font.metadata.widthOfGlyph(glyph)) : 0;
  }
  const has = (sign: string): boolean => !!codeMap[sign.codePointAt(0) ?? 0];
  const hexes = new Map<string, string>();
  const hexOf = (character: string): string => {
    const known = hexes.get(character);
    if (known !== undefined) {
      return known;
    }
    const hex = glyphHex(doc, character, font);
    hexes.set(character, hex);
    return hex;
  };
  return {
    resource: font.id,
    widths,
    show: (line) => {
      const signs = RIGHT_TO_LEFT.test(line) ? visualOrder(line) : line;
      return `<${signs.split('').map(hexOf).join('')}> Tj`;
    },
    // By code point: a character beyond the basic plane gives one mark, not two.
    readable: (text) =>
      (RIGHT_TO_LEFT.test(text) ? shaped(text) : text).replace(/[^\n]/gu, (sign) =>
        has(sign) ? sign : (substitutes(sign).find((text) => [...text].every(has)) ?? MISSING),
      ),
  };
}

/** Texts with the same meaning as a missing character: the letters of a ligature, the plain form of a full-width one. */
function substitutes(sign: string): readonly string[] {
  return [DECOMPOSED[sign] ?? '', sign.normalize('NFKC')].filter(Boolean);
}

function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
