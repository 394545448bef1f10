import { forgetStored } from '../app/services/drafts/forget-stored';

/** Heard by whatever of ours runs in the page: our entry points share no module, and a global would be the page's. */
const FORGET = 'hai-cso-forget';

/**
 * For a logout, whether we are shown or not: nothing of the person stays in this browser, here and in other windows.
 * Asks nothing of the backend.
 */
export function forget(): void {
  document.dispatchEvent(new Event(FORGET));
  forgetStored(window);
  // Addresses of requests hold what was searched for; only the whole list can be emptied.
  performance.clearResourceTimings();
}

/** Returns the way to stop. */
export function whenForgotten(then: () => void): () => void {
  const hearing = new AbortController();
  document.addEventListener(FORGET, then, { signal: hearing.signal });
  return () => hearing.abort();
}
