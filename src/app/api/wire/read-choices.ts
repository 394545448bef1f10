import { officeKey } from '../../domain/recap';
import type { Office, Satker } from '../../domain/session';
import { readOffice, readSatker } from './read-organisation';
import { readRows, readText, uniqueBy } from './read-value';

/** Reads a list of satkers; those without a code are dropped. Null when it is no list. */
export function readSatkers(body: unknown): readonly Satker[] | null {
  const satkers = readRows(body, readSatker);
  return satkers && uniqueBy(satkers, ({ code }) => code);
}

export function readOffices(body: unknown): readonly Office[] | null {
  const offices = readRows(body, readOffice);
  return offices && uniqueBy(offices, officeKey);
}

export function readOfficers(body: unknown): readonly string[] | null {
  const aliases = readRows(body, (alias) => readText(alias) || null);
  return aliases && [...new Set(aliases)];
}
