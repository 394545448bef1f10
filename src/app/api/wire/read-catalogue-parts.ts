import { CATALOGUE_PARTS } from '../../domain/catalogue/catalogue';
import { own } from './read-value';

/** Reads the parts of a catalogue in the form of their files; null when no part is a list. */
export function readCatalogueParts(body: unknown): Readonly<Record<string, unknown>> | null {
  const given = CATALOGUE_PARTS.filter((part) => Array.isArray(own(body, part)));
  return given.length ? Object.fromEntries(given.map((part) => [part, { [part]: own(body, part) }])) : null;
}
