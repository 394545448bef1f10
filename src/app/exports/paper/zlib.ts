import { zlibSync } from 'fflate';

/** Arguments that `String.fromCharCode` takes without overflowing the stack. */
const PIECE = 8192;

/** Header of a zlib stream (RFC 1950): deflate, window of 32 kB. */
const HEAD = '\x78\x9c';
/** Bytes of the Adler-32 checksum at the end of a zlib stream. */
const CHECKSUM = 4;

/** Modulus of Adler-32. */
const BASE = 65_521;

/** A zlib stream of a text of one character a byte. */
export interface Deflated {
  readonly bytes: Uint8Array;
  /** Bytes before compression. */
  readonly length: number;
}

/**
 * Compresses a text of one character a byte (U+0000-U+00FF): by the browser's `CompressionStream`, on another thread, or
 * by fflate where it is missing.
 */
export async function deflated(text: string): Promise<Deflated> {
  const bytes = bytesOf(text);
  const native = 'CompressionStream' in globalThis;
  return { bytes: native ? await nativeZlib(bytes) : zlibSync(bytes, { level: 1 }), length: text.length };
}

/**
 * A zlib stream of `text` followed by a text that is compressed already; one character a byte, as jsPDF takes it. `text`
 * (at most 65,535 bytes) becomes an uncompressed block (RFC 1951, 3.2.4); the two checksums become one (RFC 1950).
 */
export function deflatedBehind(text: string, { bytes, length }: Deflated): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(-CHECKSUM);
  let low = 1;
  let high = 0;
  for (const byte of bytesOf(text)) {
    low += byte;
    high += low;
  }
  high = (high + a * 256 + b + (length % BASE) * ((low - 1) % BASE)) % BASE;
  low = (low - 1 + c * 256 + d) % BASE;
  const size = text.length;
  return (
    HEAD +
    String.fromCharCode(0, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255) +
    text +
    textOf(bytes.subarray(HEAD.length, -CHECKSUM)) +
    String.fromCharCode(high >> 8, high & 255, low >> 8, low & 255)
  );
}

async function nativeZlib(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

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
