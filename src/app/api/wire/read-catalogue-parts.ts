import { CATALOGUE_PARTS } from '../../domain/catalogue/catalogue';
import { isRecord, own } from './read-value';

/** Parts that are lists; a file has its list under the name of the part. */
const LISTS = [...CATALOGUE_PARTS, 'deadlines'] as const;

/** Reads the parts of a catalogue in the form of their files; null when there is none. */
export function readCatalogueParts(body: unknown): Readonly<Record<string, unknown>> | null {
  const given = LISTS.filter((part) => Array.isArray(own(body, part)));
  const calendar = own(body, 'calendar');
  if (!given.length && !isRecord(calendar)) return null;
  const lists = Object.fromEntries(given.map((part) => [part, { [part]: own(body, part) }]));
  return isRecord(calendar) ? { ...lists, calendar } : lists;
}
