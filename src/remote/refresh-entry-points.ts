/** Files under fixed names that know all the others. */
const ENTRY_POINTS = ['remoteEntry.json', 'remoteEntry.js', 'mf-manifest.json', 'mount.js', 'element.js'];

/** Longer than this no reload waits; milliseconds. */
const TIMEOUT = 5_000;

/**
 * Replaces the entry points in the browser's cache by those of the server: after a deploy the old ones name files that
 * are gone, and a page that is loaded anew would open by them again (F75). Never rejects.
 */
export async function refreshEntryPoints(base = import.meta.url): Promise<void> {
  const options: RequestInit = { cache: 'reload', signal: AbortSignal.timeout(TIMEOUT) };
  // Only what has come completely stays in the cache.
  await Promise.allSettled(ENTRY_POINTS.map(async (file) => (await fetch(new URL(file, base), options)).text()));
}
