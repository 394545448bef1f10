/** Milliseconds; a line that hangs ends a second attempt as it ends a first. */
const RELOAD_TIMEOUT = 20_000;

/**
 * Loads an entry point once more past every cache: after a deploy the old one still names files that are gone, and the browser
 * runs a module that it has loaded for as long as the page stands (F75). Null where it does not come in time, and where the
 * page has pinned the entry point by its hash, since the new one is none that the page has agreed to.
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
    // Whoever asks for it next finds the new one, too.
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
