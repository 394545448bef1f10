import { zlibSync } from 'fflate';

/** Characters that `String.fromCharCode` takes at once without overflowing the stack. */
const PIECE = 8192;

/** Bytes of a zlib stream around the deflated data: what it is, and its checksum. */
const HEAD = 2;
const CHECKSUM = 4;

/** What Adler-32 counts in. */
const BASE = 65_521;

/** A text in one character a byte, as a zlib stream. */
export interface Deflated {
  readonly bytes: Uint8Array;
  /** Bytes before. */
  readonly length: number;
}

/** By the browser's own zlib, beside everything else; or where it has none, by the one that jsPDF brings along. */
export async function deflated(text: string): Promise<Deflated> {
  const bytes = bytesOf(text);
  const native = 'CompressionStream' in globalThis;
  return { bytes: native ? await nativeZlib(bytes) : zlibSync(bytes, { level: 1 }), length: bytes.length };
}

/**
 * A zlib stream of a short text and, behind it, of one that is deflated already; one character a byte, as jsPDF wants
 * it. The text becomes a block that is not compressed (RFC 1951, 3.2.4), and the two checksums become one (RFC 1950).
 */
export function deflatedBehind(text: string, { bytes, length }: Deflated): string {
  const data = bytes.subarray(HEAD, bytes.length - CHECKSUM);
  const [low, high] = adler(text);
  const behind = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - CHECKSUM);
  const lowOfAll = (low + behind.getUint16(2) + BASE - 1) % BASE;
  const highOfAll = (high + behind.getUint16(0) + (((length % BASE) * (low + BASE - 1)) % BASE)) % BASE;
  const block = `\0${word(text.length)}${word(~text.length)}${text}`;
  return textOf(bytes.subarray(0, HEAD)) + block + textOf(data) + swapped(highOfAll) + swapped(lowOfAll);
}

async function nativeZlib(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

function adler(text: string): readonly [low: number, high: number] {
  let low = 1;
  let high = 0;
  for (let index = 0; index < text.length; index++) {
    low = (low + text.charCodeAt(index)) % BASE;
    high = (high + low) % BASE;
  }
  return [low, high];
}

/** Sixteen bits, the lower byte first. */
const word = (value: number): string => String.fromCharCode(value & 0xff, (value >> 8) & 0xff);

/** Sixteen bits, the higher byte first. */
const swapped = (value: number): string => String.fromCharCode(value >> 8, value & 0xff);

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    bytes[index] = text.charCodeAt(index);
  }
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return text;
}
