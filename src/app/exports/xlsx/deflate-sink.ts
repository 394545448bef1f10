import { type GzipStream, nativeGzip } from './gzip';
import { GzipWorker } from './gzip-worker';

/** Compresses bytes into one deflate stream. */
export interface DeflateSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<Deflated>;
}

/** Data of a zip entry: a raw deflate stream, and CRC-32 and length in bytes of the data before compression. */
export interface Deflated {
  readonly data: Blob;
  readonly crc: number;
  readonly size: number;
}

/** Bytes of gzip's frame. gzip instead of deflate, because its trailer contains the CRC-32. */
const HEADER = 10;
const TRAILER = 8;

/** Opens a compressor: the browser's `CompressionStream`, in a worker on a second core, or fflate where it is missing. */
export async function openDeflate(): Promise<DeflateSink> {
  const gzip = await openGzip();
  return { write: (bytes) => gzip.write(bytes), close: async () => deflatedOf(await gzip.close()) };
}

async function openGzip(): Promise<GzipStream> {
  if (!('CompressionStream' in globalThis)) {
    return (await import('./fflate-gzip')).fflateGzip();
  }
  // The page's own thread makes files only where workers are missing.
  return typeof document === 'undefined' ? new GzipWorker(nativeGzip) : nativeGzip();
}

async function deflatedOf(gzip: Blob): Promise<Deflated> {
  const end = gzip.size - TRAILER;
  const trailer = new DataView(await gzip.slice(end).arrayBuffer());
  return { data: gzip.slice(HEADER, end), crc: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}
