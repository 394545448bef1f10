import { zlibSync } from 'fflate';

/** Characters that `String.fromCharCode` takes at once without overflowing the stack. */
const PIECE = 8192;

/**
 * A page's content, one character a byte, as a zlib stream in the same form: by the browser's own zlib, or where it has
 * none, by the one that jsPDF brings along.
 */
export async function deflated(stream: string): Promise<string> {
  const bytes = bytesOf(stream);
  return textOf('CompressionStream' in globalThis ? await nativeZlib(bytes) : zlibSync(bytes, { level: 1 }));
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
