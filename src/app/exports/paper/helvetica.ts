import type { jsPDF } from 'jspdf';
import type { Face } from './face';
import { fontOf } from './jspdf-internals';

const ESCAPED = /[()\\]/g;
const BEYOND_LATIN_1 = /[^\u0000-\u00ff]/;

/** Characters of WinAnsi, the encoding of the built-in fonts, except the soft hyphen, which readers would draw. */
const WIN_ANSI = /^[\n\x20-\x7e\xa0-\xac\xae-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

/** Whether the built-in fonts have all characters of the text, so that no font must be embedded. */
export function isWinAnsi(text: string): boolean {
  return WIN_ANSI.test(text);
}

/** Thousandths that jsPDF may have rounded off: it stores widths in hundredths. */
const ROUNDED_OFF = 8;

/** The built-in Helvetica with the widths of jsPDF. */
export function helvetica(doc: jsPDF, style: 'normal' | 'bold'): Face {
  const font = fontOf(doc, 'helvetica', style);
  const { widths, encoding } = font.metadata.Unicode;
  const bytes = encoding.WinAnsiEncoding;
  const encode = (character: string): string => {
    const code = character.charCodeAt(0);
    return String.fromCharCode(bytes[code] ?? code);
  };
  return {
    resource: font.id,
    widths: Uint16Array.from({ length: 0x10000 }, (_, code) => (widths[code] ?? widths[0]) * 10 + ROUNDED_OFF),
    show: (line) => {
      const text = BEYOND_LATIN_1.test(line) ? line.replace(/[^\u0000-\u00ff]/g, encode) : line;
      return `(${text.replace(ESCAPED, '\\$&')}) Tj`;
    },
  };
}
