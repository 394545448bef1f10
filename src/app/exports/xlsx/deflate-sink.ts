import { type GzipStream, nativeGzip } from './gzip';
import { GzipWorker } from './gzip-worker';

/** Bytes in, one deflate stream out. */
export interface DeflateSink {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<Deflated>;
}

/** What a zip entry needs: raw deflate data, and CRC-32 and length of what went in. */
export interface Deflated {
  readonly data: Blob;
  readonly crc: number;
  readonly size: number;
}

/** gzip rather than deflate, because its trailer brings the CRC along: no checksum in JavaScript. */
const HEADER = 10;
const TRAILER = 8;

/** The browser's own zlib, beside a worker on a core of its own; fflate where it has none. */
export async function openDeflate(): Promise<DeflateSink> {
  const gzip = await openGzip();
  return { write: (bytes) => gzip.write(bytes), close: async () => deflatedOf(await gzip.close()) };
}

async function openGzip(): Promise<GzipStream> {
  if (!('CompressionStream' in globalThis)) {
    return (await import('./fflate-gzip')).fflateGzip();
  }
  // The page's own thread makes files only where it may have no workers.
  return typeof document === 'undefined' ? new GzipWorker(nativeGzip) : nativeGzip();
}

async function deflatedOf(gzip: Blob): Promise<Deflated> {
  const end = gzip.size - TRAILER;
  const trailer = new DataView(await gzip.slice(end).arrayBuffer());
  return { data: gzip.slice(HEADER, end), crc: trailer.getUint32(0, true), size: trailer.getUint32(4, true) };
}
