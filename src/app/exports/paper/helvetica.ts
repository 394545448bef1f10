import type { jsPDF } from 'jspdf';
import type { Face } from './face';
import { fontOf } from './jspdf-internals';

const ESCAPED = /[()\\]/g;
const BEYOND_LATIN_1 = /[^\u0000-\u00ff]/;

/**
 * Text that Helvetica can draw without embedding anything: WinAnsi, the encoding of the built-in fonts. Less the soft
 * hyphen, which it would draw wherever it stands.
 */
const WIN_ANSI = /^[\n\x20-\x7e\xa0-\xac\xae-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/;

export function isWinAnsi(text: string): boolean {
  return WIN_ANSI.test(text);
}

/** jsPDF keeps widths in whole hundredths, rounded down by this much at most. */
const ROUNDED_OFF = 8;

/** The built-in Helvetica, with the widths that jsPDF brings. */
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
