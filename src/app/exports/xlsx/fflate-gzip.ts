import { Gzip } from 'fflate';
import type { GzipStream } from './gzip';

/** gzip in JavaScript, for browsers without `CompressionStream`; level 1, which takes a third of the time of level 6. */
export function fflateGzip(): GzipStream {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const gzip = new Gzip({ level: 1 }, (part) => parts.push(part as Uint8Array<ArrayBuffer>));
  return {
    write: async (bytes) => gzip.push(bytes),
    close: async () => {
      gzip.push(new Uint8Array(0), true);
      return new Blob(parts);
    },
  };
}
