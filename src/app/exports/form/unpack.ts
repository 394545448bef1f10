import { NotCheckedError } from './not-checked-error';
import type { PackageEntry } from './package-entries';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

/**
 * Unpacks a file of a workbook piece by piece, as text in UTF-8.
 *
 * @throws NotCheckedError when the file has more bytes than its directory states, or is damaged
 */
export async function* unpack(bytes: Uint8Array<ArrayBuffer>, entry: PackageEntry): AsyncGenerator<string> {
  const reader = dataStream(bytes, entry).getReader();
  const decoder = new TextDecoder();
  let size = 0;
  try {
    for (let piece = await next(reader); piece; piece = await next(reader)) {
      size += piece.length;
      if (size > entry.size) throw new NotCheckedError('unpacked-too-large');
      yield decoder.decode(piece, { stream: true });
    }
  } finally {
    // Stops the unpacking where the reader needs no more.
    void reader.cancel().catch(() => undefined);
  }
  yield decoder.decode();
}

/** The whole text of a file. */
export async function unpackAll(bytes: Uint8Array<ArrayBuffer>, entry: PackageEntry): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of unpack(bytes, entry)) pieces.push(piece);
  return pieces.join('');
}

function dataStream(bytes: Uint8Array<ArrayBuffer>, entry: PackageEntry): ReadableStream<Uint8Array> {
  const { method, offset, packedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw new NotCheckedError('damaged');
  }
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = new Blob([bytes.subarray(start, start + packedSize)]).stream();
  if (method === 0) return data;
  if (method !== 8) throw new NotCheckedError('damaged');
  return data.pipeThrough(inflater());
}

/** The browser's decompression; one without it cannot read a workbook. */
function inflater(): DecompressionStream {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    throw new NotCheckedError('old-browser');
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return (await reader.read()).value ?? null;
  } catch {
    throw new NotCheckedError('damaged');
  }
}
