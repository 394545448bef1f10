/** Files with fixed names, which name the hashed files. */
const ENTRY_POINTS = ['remoteEntry.json', 'remoteEntry.js', 'mf-manifest.json', 'mount.js', 'element.js'];

/** Milliseconds for which a reload of the page waits at most. */
const TIMEOUT = 5_000;

/**
 * Replaces the entry points in the browser's cache by those of the server: after a deploy the old ones name files that
 * no longer exist, and a reloaded page would use them again (F75). Never rejects.
 */
export async function refreshEntryPoints(base = import.meta.url): Promise<void> {
  const options: RequestInit = { cache: 'reload', signal: AbortSignal.timeout(TIMEOUT) };
  // The browser caches a response only when its body was read to the end.
  await Promise.allSettled(ENTRY_POINTS.map(async (file) => (await fetch(new URL(file, base), options)).text()));
}
