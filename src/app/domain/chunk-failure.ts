/** Messages of browsers and webpack shells for a chunk that cannot be loaded, or that belongs to another deploy (F60). */
const NOT_LOADED =
  /dynamically imported module|importing a module script|failed to fetch|networkerror|load failed|loading chunk|does not provide an export/i;

/** Whether the error means that a chunk could not be loaded; any other error comes from the chunk's own code (F60). */
export function isChunkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || NOT_LOADED.test(error.message);
}
