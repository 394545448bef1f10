/** What some gateways put before JSON: a byte order mark, and the guard against script inclusion (F44). */
const BEFORE_JSON = /^\ufeff?\s*(?:\)\]\}',?\s*)?/;

/** Undefined when the text is not JSON, or no text at all. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(BEFORE_JSON, ''));
  } catch {
    return undefined;
  }
}
