/** All that we keep in a browser begins with this (docs/embedding.md). */
const OURS = 'hai-cso:';
export const OWNER_KEY = 'hai-cso:drafts-of';

/** Empties both storages of all that is ours; other windows hear first that the drafts have no owner any more. */
export function forgetStored(view: Window): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = view[kind];
      storage.removeItem(OWNER_KEY);
      for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key);
    } catch {
      // Blocked storage holds nothing.
    }
  }
}
