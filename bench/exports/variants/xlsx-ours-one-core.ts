/** Ours as the page's own thread makes it: gzip without a second core. */
export { make } from './xlsx-ours';

// What `openDeflate` takes for a page.
Object.assign(globalThis, { document: null });
