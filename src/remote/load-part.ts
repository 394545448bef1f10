import type { Part } from './build-facts';

/** Milliseconds; a card with a retry follows (F59). */
const LOAD_TIMEOUT = 20_000;

/**
 * Loads a module and, in parallel, all files that its first screen needs.
 *
 * @param base URL to which file names are relative; by default that of this entry point.
 * @returns the module's exports.
 * @throws what `fetchFiles` rejects with, or an error of the module itself.
 */
export async function loadPart<T>(part: Part, base?: string): Promise<T> {
  await fetchFiles([part], base);
  return importEntry<T>(part.entry, base);
}

/**
 * Fetches and checks files before they are imported: the browser remembers a module that failed until the page is
 * reloaded. The import that follows reads them from the browser's cache.
 *
 * @throws Error with URL and status; TypeError for a wrong integrity hash or no network; TimeoutError after 20 s (F59).
 */
export async function fetchFiles(parts: readonly Part[], base = import.meta.url): Promise<void> {
  const signal = AbortSignal.timeout(LOAD_TIMEOUT);
  const files = new Map(parts.flatMap((part) => Object.entries(part.files)));
  await Promise.all([...files].map(([file, integrity]) => fetchFile(new URL(file, base), { integrity, signal })));
}

/** Imports a module by its file name; `base` as in `loadPart`. Rejects when the module throws or cannot be loaded. */
export function importEntry<T>(entry: string, base = import.meta.url): Promise<T> {
  return import(/* @vite-ignore */ new URL(entry, base).href) as Promise<T>;
}

async function fetchFile(url: URL, options: RequestInit): Promise<void> {
  // With an integrity hash, `fetch` resolves after the whole body was received and checked.
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url.href}: ${response.status}`);
}
