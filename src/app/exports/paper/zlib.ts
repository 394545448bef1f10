import { zlibSync } from 'fflate';

/** Characters that `String.fromCharCode` takes at once without overflowing the stack. */
const PIECE = 8192;

/** What a zlib stream begins with (RFC 1950): deflated, in a window of 32 kB. */
const HEAD = '\x78\x9c';
/** Bytes of the checksum at its end. */
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
  return { bytes: native ? await nativeZlib(bytes) : zlibSync(bytes, { level: 1 }), length: text.length };
}

/**
 * A zlib stream of a short text and, behind it, of one that is deflated already; one character a byte, as jsPDF wants
 * it. The text becomes a block that is not compressed (RFC 1951, 3.2.4), and the two checksums become one (RFC 1950).
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
