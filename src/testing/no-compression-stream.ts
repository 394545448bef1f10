/** Removes the browser's compression streams while `run` is running. */
export async function withoutCompressionStream<Result>(run: () => Promise<Result>): Promise<Result> {
  const original = globalThis.CompressionStream;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  try {
    return await run();
  } finally {
    globalThis.CompressionStream = original;
  }
}
