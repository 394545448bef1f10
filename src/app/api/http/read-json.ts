/** Prefixes that some gateways add: a byte order mark, and a guard against script inclusion (F44). */
const BEFORE_JSON = /^\ufeff?\s*(?:\)\]\}',?\s*)?/;

/** Parses JSON; undefined for an invalid or empty text. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BEFORE_JSON, ''));
  } catch {
    return undefined;
  }
}
