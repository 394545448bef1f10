import { discardCanvas, drawingOf, encoded } from './canvas';
import { decodePicture } from './decode-picture';
import { jpegPdf, type JpegPage } from './jpeg-pdf';
import { wholeArea } from './marks';

/** Pixels of the longest side of a page's picture: 170 per inch on A4. */
const PAGE_SIDE = 2000;
const QUALITY = 0.8;

export interface MergeOptions {
  /** Called before each picture, from 1. */
  readonly onPicture: (number: number) => void;
  readonly signal: AbortSignal;
}

/**
 * One PDF with a page for each picture, upright; EXIF is not in it. One picture is decoded at a time. Returns the first
 * picture that cannot be decoded; null when the signal was aborted.
 *
 * @throws when the browser has no memory for a picture
 */
export async function mergedPictures(
  pictures: readonly File[],
  { onPicture, signal }: MergeOptions,
): Promise<File | { readonly undecodable: File } | null> {
  const pages: JpegPage[] = [];
  for (const [index, picture] of pictures.entries()) {
    onPicture(index + 1);
    const part = await decodePicture(picture, wholeArea, { maxSide: PAGE_SIDE, signal });
    if (!part && !signal.aborted) return { undecodable: picture };
    if (part) pages.push(await pageOf(part.canvas));
    if (signal.aborted) return null;
  }
  return new File([jpegPdf(pages)], `gabungan-${pictures.length}-foto.pdf`, { type: 'application/pdf' });
}

/** The canvas as JPEG on white paper; the canvas is released. */
async function pageOf(canvas: HTMLCanvasElement): Promise<JpegPage> {
  const { width, height } = canvas;
  const context = drawingOf(canvas);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  const jpeg = await encoded(canvas, 'image/jpeg', QUALITY);
  discardCanvas(canvas);
  return { jpeg, width, height };
}
