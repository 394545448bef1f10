/** Compresses bytes into one gzip file. */
export interface GzipStream {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<Blob>;
}

/** gzip by the browser's `CompressionStream`. */
export function nativeGzip(): GzipStream {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const file = new Response(stream.readable).blob();
  return {
    write: (bytes) => writer.write(bytes),
    close: async () => {
      await writer.close();
      return file;
    },
  };
}
