import { clearStoredData } from '../app/services/drafts/clear-stored-data';

/** DOM event that all our entry points in the page listen to: they share no module, and a global would be the shell's. */
const FORGET = 'hai-cso-forget';

/**
 * Removes everything of the user from this browser, also in other windows; for a logout, whether HAI-CSO is open or not
 * (F65). Sends no request.
 */
export function forget(): void {
  document.dispatchEvent(new Event(FORGET));
  clearStoredData(window);
  // URLs of requests contain search words; the browser can only clear the whole list.
  performance.clearResourceTimings();
}

/** Calls `then` on every `forget()` in this page; returns the function that stops listening. */
export function onForget(then: () => void): () => void {
  const controller = new AbortController();
  document.addEventListener(FORGET, then, { signal: controller.signal });
  return () => controller.abort();
}
