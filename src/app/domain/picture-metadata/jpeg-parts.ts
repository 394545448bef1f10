import { hasText, type KeptPart, KeptParts } from './kept-parts';
import { isTurned, orientationBlock, orientationOf } from './orientation';

const END = 0xd9;
const SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COMMENT = 0xfe;

/** Bytes of a JFIF segment without its thumbnail, with the marker. */
const JFIF = 18;

/**
 * The parts of a JPEG that stay without EXIF, XMP, IPTC, comments, thumbnails and whatever follows its end, such as the
 * second picture of a camera. Colour profile and orientation stay. What a decoder skips is left out too, so that a
 * damaged picture keeps no metadata (ITU T.81, annex B). Null without pixels.
 */
export function jpegParts(bytes: Uint8Array): readonly KeptPart[] | null {
  const parts = new KeptParts();
  let orientation = 1;
  let hasPixels = false;
  let at = 2;
  parts.keep(0, at);
  while (at < bytes.length) {
    const marker = bytes[at + 1] ?? END;
    if (bytes[at] !== 0xff || marker === 0xff || isBare(marker)) {
      at++;
      continue;
    }
    if (marker === END) {
      parts.keep(at, Math.min(at + 2, bytes.length));
      break;
    }
    const end = Math.min(at + 2 + Math.max(2, wordAt(bytes, at + 2)), bytes.length);
    if (marker === APP1 && orientation === 1 && hasText(bytes, at + 4, 'Exif')) {
      orientation = orientationOf(bytes.subarray(at + 4, end));
      if (isTurned(orientation)) parts.put(exifSegment(orientation));
    } else if (marker === APP0 && hasText(bytes, at + 4, 'JFIF\0') && end - at > JFIF) {
      parts.put(withoutThumbnail(bytes.slice(at, at + JFIF)));
    } else if (isKept(bytes, at, marker)) {
      parts.keep(at, end);
    }
    at = end;
    if (marker === SCAN) {
      const next = endOfScan(bytes, at);
      hasPixels ||= next > at;
      parts.keep(at, next);
      at = next;
    }
  }
  return hasPixels ? parts.list : null;
}

function isKept(bytes: Uint8Array, at: number, marker: number): boolean {
  switch (marker) {
    case APP0:
      return hasText(bytes, at + 4, 'JFIF\0');
    case APP2:
      return hasText(bytes, at + 4, 'ICC_PROFILE\0');
    case APP14:
      // Says how the colours are stored.
      return hasText(bytes, at + 4, 'Adobe');
    default:
      return marker !== COMMENT && (marker < APP0 || marker > APP15);
  }
}

/** Markers without a length: stuffed zero, TEM, RST0 to RST7, SOI. */
const isBare = (marker: number): boolean => marker <= 1 || (marker >= 0xd0 && marker <= 0xd8);

/** Where the next segment begins behind the coded pixels. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(0xff, start);
  while (at >= 0 && (isBare(bytes[at + 1] ?? 0) || bytes[at + 1] === 0xff)) at = bytes.indexOf(0xff, at + 1);
  return at < 0 ? bytes.length : at;
}

const wordAt = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function exifSegment(orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation, true);
  return Uint8Array.from([0xff, APP1, 0, block.length + 2, ...block]);
}

function withoutThumbnail(jfif: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  jfif.set([0, JFIF - 2], 2);
  // Width and height of the thumbnail.
  jfif.set([0, 0], JFIF - 2);
  return jfif;
}
