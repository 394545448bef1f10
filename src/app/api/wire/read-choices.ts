import { officeKey } from '../../domain/recap';
import type { Office, Satker } from '../../domain/session';
import { readOffice, readSatker } from './read-place';
import { readText, uniqueBy } from './read-value';

/** Only satkers that can be chosen: with a code. Null when it is no list. */
export function readSatkers(body: unknown): readonly Satker[] | null {
  if (!Array.isArray(body)) return null;
  const satkers = body.map(readSatker).filter((satker) => satker !== null);
  return uniqueBy(satkers, ({ code }) => code);
}

export function readOffices(body: unknown): readonly Office[] | null {
  if (!Array.isArray(body)) return null;
  return uniqueBy(
    body.map(readOffice).filter((office) => office !== null),
    officeKey,
  );
}

export function readOfficers(body: unknown): readonly string[] | null {
  return Array.isArray(body) ? [...new Set(body.map(readText).filter(Boolean))] : null;
}
