/** Milliseconds; the same limit as for the first attempt (`load-part.ts`). */
const RELOAD_TIMEOUT = 20_000;

/**
 * Loads an entry point again and bypasses every cache: after a deploy the old one names files that no longer exist, and
 * the browser keeps a loaded module until the page is reloaded (F75). Never rejects.
 *
 * @param entry URL of the entry point; by default that of this one.
 * @returns its exports; null after 20 s, on any failure, and when the page pins the entry point by an integrity hash.
 */
export async function reloadEntryPoint<T>(entry = import.meta.url): Promise<T | null> {
  if (isPinned(entry)) return null;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), RELOAD_TIMEOUT);
    void load<T>(entry)
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}

async function load<T>(entry: string): Promise<T | null> {
  try {
    // Later imports by the plain URL find the new version in the cache.
    await fetch(entry, { cache: 'reload' });
    const fresh = new URL(entry);
    fresh.searchParams.set('attempt', String(Date.now()));
    return (await import(/* @vite-ignore */ fresh.href)) as T;
  } catch {
    return null;
  }
}

function isPinned(entry: string): boolean {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[integrity]');
  return [...scripts].some(({ src, integrity }) => src === entry && integrity !== '');
}
