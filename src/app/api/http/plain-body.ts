/**
 * A body that becomes JSON by the language's own rules: a page may have given lists or objects a `toJSON` (Prototype.js
 * does), which turns lists into text. Files stay what they are.
 */
export function plainBody(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Blob || value instanceof FormData) return value;
  const copy: object = Array.isArray(value)
    ? value.map(plainBody)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainBody(one)]));
  return Object.defineProperty(copy, 'toJSON', { value: undefined });
}
