import { own } from './read-value';

/** A list whose items have codes, as the backend has them; null for anything else. Their content is not checked. */
export function readCodedList(body: unknown): readonly unknown[] | null {
  if (!Array.isArray(body)) return null;
  return !body.length || body.some((item) => own(item, 'code') !== undefined) ? body : null;
}
