/**
 * The body for JSON.stringify, unaffected by a `toJSON` that the page has added to arrays or objects (Prototype.js
 * does), which would turn arrays into strings. Files stay unchanged.
 */
export function plainBody(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Blob || value instanceof FormData) return value;
  const copy: object = Array.isArray(value)
    ? value.map(plainBody)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainBody(one)]));
  return Object.defineProperty(copy, 'toJSON', { value: undefined });
}
