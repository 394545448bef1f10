import { fileType } from '../../domain/file-types';
import { discardCanvas, drawingOf, encoded } from './canvas';
import { decodePicture, type DecodedPart } from './decode-picture';
import { type Mark, viewOf, wholeArea } from './marks';
import { paintMarks } from './paint-marks';

/** Pixels of the longest side of a reduced picture: a photographed page of A4 stays readable. */
export const SMALL_SIDE = 1600;

/** A photo above this is offered smaller, whatever its pixels are: bytes are what is sent and stored. */
const LARGE_BYTES = 1_500_000;
/** Share of the bytes that a reduction has to save. */
const LEAST_SAVING = 0.3;

const JPEG_QUALITY = 0.9;
const SMALL_QUALITY = 0.8;

export interface EditOptions {
  readonly small?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The picture with its marks, encoded anew in the same format: hidden pixels, EXIF and its thumbnail are not in it.
 * Null when the browser cannot decode the file, or the signal was aborted.
 */
export async function editedPicture(
  file: File,
  marks: readonly Mark[],
  { small = false, signal }: EditOptions = {},
): Promise<File | null> {
  const maxSide = small ? SMALL_SIDE : Infinity;
  const part = await decodePicture(file, (size) => viewOf(marks, size), { maxSide, signal });
  if (!part) return null;
  const { canvas, size } = part;
  try {
    paintMarks(drawingOf(canvas), marks, viewOf(marks, size));
    return signal?.aborted ? null : await encodedFile(canvas, file, small);
  } finally {
    discardCanvas(canvas);
  }
}

/** A copy for the screen. */
export const openPreview = (file: File, signal?: AbortSignal): Promise<DecodedPart | null> =>
  decodePicture(file, wholeArea, { maxSide: SMALL_SIDE, signal });

/** The reduced picture when the original is large and the reduction is worth it; otherwise undefined. Null as above. */
export async function smallerPicture(file: File, signal?: AbortSignal): Promise<File | null | undefined> {
  const preview = await openPreview(file, signal);
  if (!preview) return null;
  const { canvas } = preview;
  try {
    if (file.size <= LARGE_BYTES) return undefined;
    const small = await encodedFile(canvas, file, true);
    return isWorthwhile(file, small) ? small : undefined;
  } finally {
    discardCanvas(canvas);
  }
}

/** Whether the smaller file saves enough bytes to be offered. */
export const isWorthwhile = (file: Blob, small: Blob): boolean => small.size <= file.size * (1 - LEAST_SAVING);

/** The canvas in the format and under the name of the original. */
export async function encodedFile(canvas: HTMLCanvasElement, { name }: File, small: boolean): Promise<File> {
  const type = fileType(name) === 'png' ? 'image/png' : 'image/jpeg';
  return new File([await encoded(canvas, type, small ? SMALL_QUALITY : JPEG_QUALITY)], name, { type });
}
