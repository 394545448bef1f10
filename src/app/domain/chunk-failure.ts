/** What browsers and webpack shells say when the code of a chunk does not come, or is of another deploy (F60). */
const NOT_LOADED =
  /dynamically imported module|importing a module script|failed to fetch|networkerror|load failed|loading chunk|does not provide an export/i;

/** Whether a chunk could not be loaded; anything else that a load ends with is an error in the chunk's own code. */
export function isChunkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'ChunkLoadError' || NOT_LOADED.test(error.message);
}
