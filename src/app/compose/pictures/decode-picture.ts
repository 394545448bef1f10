import type { Area, Size } from './marks';
import { discardCanvas, drawingOf, newCanvas } from './canvas';

/**
 * Pixels of the largest canvas. iOS allows 16.7 million; a quarter of a 48-megapixel photo beside its full-size bitmap
 * keeps the memory below 1.3 times that of the bitmap.
 */
export const MAX_AREA = 12_000_000;

/** Part of a picture on a canvas, and the size of the whole upright picture. */
export interface DecodedPart {
  readonly canvas: HTMLCanvasElement;
  readonly size: Size;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes a picture, draws the chosen part on a canvas, and releases the full-size bitmap at once. One picture at a time
 * in the page, because a photo of 48 megapixels takes 192 MB.
 *
 * @param choose the part by the size of the upright picture (EXIF orientation applied)
 * @param maxSide longest side of the canvas in pixels; never more than the part has
 * @returns null when the browser cannot decode the file, or the signal was aborted before its turn
 */
export function decodePicture(
  file: Blob,
  choose: (size: Size) => Area,
  { maxSide = Infinity, signal }: { maxSide?: number; signal?: AbortSignal } = {},
): Promise<DecodedPart | null> {
  const turn = last.then(() => (signal?.aborted ? null : decode(file, choose, maxSide)));
  last = turn.catch(() => null);
  return turn;
}

async function decode(file: Blob, choose: (size: Size) => Area, maxSide: number): Promise<DecodedPart | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return null;
  try {
    const size = { width: bitmap.width, height: bitmap.height };
    const part = choose(size);
    return { canvas: drawnPart(bitmap, part, maxSide), size };
  } finally {
    bitmap.close();
  }
}

function drawnPart(bitmap: ImageBitmap, part: Area, maxSide: number): HTMLCanvasElement {
  const fits = Math.min(1, Math.sqrt(MAX_AREA / (part.width * part.height)));
  const scale = Math.min(fits, maxSide / Math.max(part.width, part.height));
  if (scale >= 0.5) return scaled(bitmap, part, scale, 'low');
  // At exactly half, the plain filter averages every pixel without a copy of the bitmap; the better filter follows.
  const half = scaled(bitmap, part, Math.min(0.5, fits), 'low');
  bitmap.close();
  const whole = { x: 0, y: 0, width: half.width, height: half.height };
  const target = scaled(half, whole, (scale * part.width) / half.width, 'high');
  discardCanvas(half);
  return target;
}

/** Draws at once: a recorded drawing would hold the source. */
function scaled(
  source: HTMLCanvasElement | ImageBitmap,
  { x, y, width, height }: Area,
  scale: number,
  quality: ImageSmoothingQuality,
): HTMLCanvasElement {
  const canvas = newCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const context = drawingOf(canvas);
  context.imageSmoothingQuality = quality;
  context.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  context.getImageData(0, 0, 1, 1);
  return canvas;
}
