import { fourLetters, type KeptPart, KeptParts } from './kept-parts';
import { isTurned, orientationBlock, orientationOf } from './orientation';

const SIGNATURE = 8;
/** Length, type and checksum of a chunk. */
const AROUND = 12;

/** Chunks that say how the pixels look (PNG, third edition, 11; animation included); text, time and others go. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** The parts of a PNG that stay without text, time, EXIF and whatever follows its end; the orientation stays. Null without
 * pixels. */
export function pngParts(bytes: Uint8Array): readonly KeptPart[] | null {
  const parts = new KeptParts();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  parts.keep(0, SIGNATURE);
  let hasPixels = false;
  let at = SIGNATURE;
  while (at + AROUND <= bytes.length) {
    const length = view.getUint32(at);
    const type = fourLetters(bytes, at + 4);
    const end = Math.min(at + AROUND + length, bytes.length);
    if (KEPT.has(type)) parts.keep(at, end);
    hasPixels ||= type === 'IDAT';
    if (type === 'IEND') break;
    if (type === 'eXIf') {
      const orientation = orientationOf(bytes.subarray(at + 8, end - 4));
      if (isTurned(orientation)) parts.put(chunk(type, orientationBlock(orientation)));
    }
    at = end;
  }
  return hasPixels ? parts.list : null;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(AROUND + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(
    [...type].map((letter) => letter.charCodeAt(0)),
    4,
  );
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 of type and data (PNG, annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
