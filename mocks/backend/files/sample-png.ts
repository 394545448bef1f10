const WIDTH = 480;
const HEIGHT = 270;
/** RGB palette: window, title bar, text, warning, paper. */
const COLOURS = [238, 241, 245, 21, 66, 122, 120, 130, 142, 200, 60, 40, 255, 255, 255];

/** A picture of an error dialog, drawn from rectangles. The bytes are the same at every call. */
export const samplePng = (): Uint8Array<ArrayBuffer> => encode(draw);

function draw(x: number, y: number): number {
  if (y < 28) return 1;
  if (x < 90 || x > 390 || y < 70 || y > 220) return 0;
  if (y < 96) return 3;
  const line = (y - 110) % 18 < 6 && y >= 110 && y < 180;
  if (line && x > 108 && x < 370 - ((y * 7) % 90)) return 2;
  return x > 310 && x < 372 && y > 190 && y < 210 ? 1 : 4;
}

function encode(colourAt: (x: number, y: number) => number): Uint8Array<ArrayBuffer> {
  const stride = WIDTH / 2 + 1;
  const pixels = new Uint8Array(stride * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x += 2) pixels[y * stride + 1 + x / 2] = (colourAt(x, y) << 4) | colourAt(x + 1, y);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...int32(WIDTH), ...int32(HEIGHT), 4, 3, 0, 0, 0]),
    ...chunk('PLTE', COLOURS),
    ...chunk('IDAT', stored(pixels)),
    ...chunk('IEND', []),
  ]);
}

const int32 = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** A zlib stream of uncompressed blocks. */
function stored(data: Uint8Array): number[] {
  const out = [0x78, 0x01];
  for (let from = 0; from < data.length; from += 65_535) {
    const block = data.subarray(from, from + 65_535);
    const { length } = block;
    const final = from + length === data.length ? 1 : 0;
    out.push(final, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255, ...block);
  }
  let [a, b] = [1, 0];
  for (const byte of data) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return [...out, ...int32(((b << 16) | a) >>> 0)];
}

function chunk(type: string, data: readonly number[]): number[] {
  const named = [...new TextEncoder().encode(type), ...data];
  let crc = 0xffffffff;
  for (const byte of named) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return [...int32(data.length), ...named, ...int32(~crc >>> 0)];
}
