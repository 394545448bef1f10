import { loadPart } from './load-part';
import type * as started from './start';

/** Loads the part that contains Angular, at the first mount. Rejects as `loadPart` does. */
export const loadStart = (): Promise<typeof started> => loadPart(HAI_CSO_BUILD.own);
