/** Draws a picture of this size and encodes it. */
export async function pictureFile(
  name: string,
  [width, height]: readonly [number, number],
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context);
  const type = name.endsWith('.png') ? 'image/png' : 'image/jpeg';
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.95));
  if (!blob) throw new Error('not encoded');
  return new File([blob], name, { type });
}

/** Exif, big-endian, with one entry: tag 0x0112, the orientation. */
const exif = (orientation: number): number[] => [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
];

/** The JPEG with an EXIF orientation: 6 means that its top is at the right of the upright picture. */
export async function oriented(jpeg: File, orientation: number): Promise<File> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const marker = Uint8Array.from(exif(orientation));
  return new File([bytes.slice(0, 2), marker, bytes.slice(2)], jpeg.name, { type: jpeg.type });
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of a pixel, 0 to 255. */
  at(x: number, y: number): readonly number[];
}

/** Decodes a picture anew. */
export async function pixelsOf(file: Blob): Promise<Pixels> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  return { width, height, at: (x, y) => [...context.getImageData(x, y, 1, 1).data] };
}
