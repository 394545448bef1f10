import { loadPart } from './load-part';
import type * as started from './start';

/** The part that needs Angular, loaded when something is mounted. */
export const loadStart = (): Promise<typeof started> => loadPart(HAI_CSO_BUILD.own);
