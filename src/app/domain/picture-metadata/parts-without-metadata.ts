import { jpegParts } from './jpeg-parts';
import { hasText, type KeptPart, lengthOf } from './kept-parts';
import { pngParts } from './png-parts';
import { webpParts } from './webp-parts';

/** Bytes from the start by which a picture is recognised. */
export const PICTURE_HEAD = 12;

type Reader = (bytes: Uint8Array) => readonly KeptPart[] | null;

/** How a picture is read whose first `PICTURE_HEAD` bytes are these; null for another file. */
export function metadataReader(head: Uint8Array): Reader | null {
  if (hasText(head, 0, '\xff\xd8\xff')) return jpegParts;
  if (hasText(head, 0, '\x89PNG\r\n\x1a\n')) return pngParts;
  return hasText(head, 0, 'RIFF') && hasText(head, 8, 'WEBP') ? webpParts : null;
}

/**
 * The parts of a JPEG, PNG or WebP that stay without metadata: place, time, camera, author, thumbnails (beyond the
 * manual, section 1). Pixels are copied and not coded anew. Null for another file, for one without pixels, and where
 * nothing is to be removed.
 */
export function partsWithoutMetadata(bytes: Uint8Array): readonly KeptPart[] | null {
  const parts = metadataReader(bytes.subarray(0, PICTURE_HEAD))?.(bytes);
  const isWhole = parts?.every((part) => !(part instanceof Uint8Array)) && lengthOf(parts) === bytes.length;
  return isWhole ? null : (parts ?? null);
}
