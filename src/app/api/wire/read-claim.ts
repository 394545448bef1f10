import type { Claim } from '../../domain/ticket';
import { readInstant } from './read-instant';
import { own, readNullableText, readText } from './read-value';

/** Reads the last change of who is on a ticket; null for anything that does not say who made it. */
export function readClaim(value: unknown): Claim | null {
  const by = readText(own(value, 'by'));
  const to = readNullableText(own(value, 'to')) || null;
  return by ? { by, to, at: readInstant(own(value, 'at')), note: readText(own(value, 'note')) } : null;
}
