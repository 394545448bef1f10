import type { Part } from './build-facts';

/** Longer than this nobody waits without being told. */
const LOAD_TIMEOUT = 20_000;

/** Loads a module with all the files that its first screen needs, side by side. */
export async function loadPart<T>(part: Part, base?: string): Promise<T> {
  await fetchFiles([part], base);
  return importEntry<T>(part.entry, base);
}

/**
 * Fetches and checks files before the browser may run them: one that hangs or fails as a module can spoil every later
 * attempt until the page is reloaded. The import that follows finds them in the browser's cache.
 */
export async function fetchFiles(parts: readonly Part[], base = import.meta.url): Promise<void> {
  const signal = AbortSignal.timeout(LOAD_TIMEOUT);
  const files = new Map(parts.flatMap((part) => Object.entries(part.files)));
  await Promise.all([...files].map(([file, integrity]) => fetchFile(new URL(file, base), { integrity, signal })));
}

export function importEntry<T>(entry: string, base = import.meta.url): Promise<T> {
  return import(/* @vite-ignore */ new URL(entry, base).href) as Promise<T>;
}

async function fetchFile(url: URL, how: RequestInit): Promise<void> {
  // With an integrity hash there is no answer before all of it has come and is right.
  const answer = await fetch(url, how);
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
}
