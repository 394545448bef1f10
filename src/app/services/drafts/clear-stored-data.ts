/** Prefix of all our keys in the browser's storages (docs/embedding.md). */
const OURS = 'hai-cso:';
export const OWNER_KEY = 'hai-cso:drafts-of';

/**
 * Removes all our keys from both storages (F65). The owner is removed first, so that other windows stop saving drafts.
 */
export function clearStoredData(view: Window): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = view[kind];
      storage.removeItem(OWNER_KEY);
      for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
    } catch {
      // Storage is blocked, so it has no keys.
    }
  }
}
