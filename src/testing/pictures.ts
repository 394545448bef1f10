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

/** Texts in the metadata of `withMetadata`; none of them may be uploaded. */
export const METADATA = ['GPS-TEMPAT', 'XMP-PENULIS', 'IPTC-NAMA', 'KOMENTAR', 'DI-BELAKANG', 'WAKTU-FOTO'] as const;

/**
 * EXIF as a camera writes it, little-endian: orientation, time, and the place (6° 12' S, 106° 49' E) in a GPS directory;
 * without the heading `Exif`.
 */
export function cameraExif(orientation: number): Uint8Array<ArrayBuffer> {
  const [time, place] = [`${METADATA[5]}\0`, `${METADATA[0]}\0`];
  const bytes = new Uint8Array(200);
  const view = new DataView(bytes.buffer);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  };
  bytes.set(latin1Bytes('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(8, 3, true);
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x0132, 2, time.length, 150);
  entry(34, 0x8825, 4, 1, 60);
  // The GPS directory: latitude, longitude, and the method with a text of its own.
  view.setUint16(60, 3, true);
  entry(62, 0x0002, 5, 3, 110);
  entry(74, 0x0004, 5, 3, 110);
  entry(86, 0x001b, 7, place.length, 170);
  [6, 1, 12, 1, 30, 1].forEach((value, index) => view.setUint32(110 + 4 * index, value, true));
  bytes.set(latin1Bytes(time), 150);
  bytes.set(latin1Bytes(place), 170);
  return bytes;
}

/** The JPEG as a camera or an editor saves it: EXIF with GPS, XMP, IPTC, a comment, and a second picture behind its end. */
export async function withMetadata(jpeg: File, orientation = 1): Promise<File> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const added = [
    segment(0xe1, [...latin1Bytes('Exif\0\0'), ...cameraExif(orientation)]),
    segment(0xe1, latin1Bytes(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${METADATA[1]}</x:xmpmeta>`)),
    segment(0xed, latin1Bytes(`Photoshop 3.0\0${METADATA[2]}`)),
    segment(0xfe, latin1Bytes(METADATA[3])),
  ];
  return new File([bytes.slice(0, 2), ...added, bytes.slice(2), latin1Bytes(METADATA[4])], jpeg.name, {
    type: jpeg.type,
    lastModified: 77,
  });
}

const segment = (marker: number, data: ArrayLike<number>): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...Array.from(data)]);

/** Characters as bytes. */
export const latin1Bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Bytes as characters. */
export const latin1Text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
