import type { Satker } from '../../domain/session';
import { readSatker } from './read-place';
import { readText, uniqueBy } from './read-value';

/** Only satkers that can be chosen: with a code. Null when it is no list. */
export function readSatkers(body: unknown): readonly Satker[] | null {
  if (!Array.isArray(body)) return null;
  const satkers = body.map(readSatker).filter((satker) => satker !== null);
  return uniqueBy(satkers, ({ code }) => code);
}

export function readOfficers(body: unknown): readonly string[] | null {
  return Array.isArray(body) ? [...new Set(body.map(readText).filter(Boolean))] : null;
}
