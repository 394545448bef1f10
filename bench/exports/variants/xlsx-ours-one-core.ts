/** The app's writer as on the main thread: gzip without a second worker. */
export { make } from './xlsx-ours';

// Makes `openDeflate` assume that it runs in a page.
Object.assign(globalThis, { document: null });
