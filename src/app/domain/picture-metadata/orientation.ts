import { hasText } from './kept-parts';

/** Tag of the orientation (EXIF 3.0, 4.6.5). */
const ORIENTATION = 0x0112;
const ENTRY = 12;
const HEADING = 'Exif\0\0';

/**
 * The orientation that an EXIF block states, 1 to 8; 1 for upright, and for a block that is damaged or states none.
 *
 * @param exif the block with or without its heading `Exif`
 */
export function orientationOf(exif: Uint8Array): number {
  const tiff = hasText(exif, 0, HEADING) ? exif.subarray(HEADING.length) : exif;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = hasText(tiff, 0, 'II');
  const short = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at, little) : 0);
  if (short(2) !== 42 || view.byteLength < 8) return 1;
  const first = view.getUint32(4, little);
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + entry * ENTRY;
    if (at + ENTRY > view.byteLength) break;
    if (short(at) === ORIENTATION) return isTurned(short(at + 8)) ? short(at + 8) : 1;
  }
  return 1;
}

/** Whether the picture must be turned to stand upright. */
export const isTurned = (orientation: number): boolean => orientation >= 2 && orientation <= 8;

/** An EXIF block with the orientation and nothing else; `heading` as in JPEG. */
export function orientationBlock(orientation: number, heading = false): Uint8Array<ArrayBuffer> {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([...(heading ? [...HEADING].map((each) => each.charCodeAt(0)) : []), ...tiff]);
}
