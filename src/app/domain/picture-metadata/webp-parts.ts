import { fourLetters, type KeptPart, KeptParts, lengthOf } from './kept-parts';
import { isTurned, orientationBlock, orientationOf } from './orientation';

/** `RIFF`, the size, `WEBP`. */
const HEADING = 12;
const CHUNK_HEADING = 8;

/** Flags of VP8X: which of the chunks `EXIF` and `XMP ` there are. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

const PIXELS = new Set(['VP8 ', 'VP8L', 'ANMF']);
const KEPT = new Set([...PIXELS, 'ANIM', 'ALPH', 'ICCP']);

/** The parts of a WebP that stay without EXIF, XMP and unknown chunks; the orientation stays (RFC 9649). Null
 * without pixels. */
export function webpParts(bytes: Uint8Array): readonly KeptPart[] | null {
  const parts = new KeptParts();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let flags: Uint8Array | null = null;
  let hasPixels = false;
  let at = HEADING;
  while (at + CHUNK_HEADING <= bytes.length) {
    const type = fourLetters(bytes, at);
    const size = view.getUint32(at + 4, true);
    const [start, end] = [at + CHUNK_HEADING, Math.min(at + CHUNK_HEADING + size + (size % 2), bytes.length)];
    if (KEPT.has(type)) parts.keep(at, end);
    hasPixels ||= PIXELS.has(type);
    if (type === 'VP8X' && end > start) {
      const extended = bytes.slice(at, end);
      flags = extended.subarray(CHUNK_HEADING, CHUNK_HEADING + 1);
      flags[0] = (flags[0] ?? 0) & ~(HAS_EXIF | HAS_XMP);
      parts.put(extended);
    }
    if (type === 'EXIF') {
      const orientation = orientationOf(bytes.subarray(start, end));
      if (isTurned(orientation)) {
        const block = orientationBlock(orientation);
        if (flags) flags[0] = (flags[0] ?? 0) | HAS_EXIF;
        parts.put(chunk('EXIF', block));
      }
    }
    at = end;
  }
  return hasPixels ? [heading(lengthOf(parts.list)), ...parts.list] : null;
}

/** @param length bytes behind the heading */
function heading(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...ascii('RIFF'), ...size(length + 4), ...ascii('WEBP')]);
}

const chunk = (type: string, data: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...ascii(type), ...size(data.length), ...data]);

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

/** Four bytes, the lowest first. */
const size = (value: number): readonly number[] => [0, 8, 16, 24].map((by) => (value >>> by) & 0xff);
