import type { Destination } from '../../domain/ticket';
import { readOffice } from './read-organisation';
import { readUsualAnswer } from './read-usual-answer';
import { own, readId, readRows, readText, uniqueBy } from './read-value';

/** Reads a list of destinations; those without a code or an office are dropped. Null when it is no list. */
export function readDestinations(body: unknown): readonly Destination[] | null {
  const destinations = readRows(body, readDestination);
  return destinations && uniqueBy(destinations, (destination) => destination.code);
}

function readDestination(row: unknown): Destination | null {
  const code = readId(own(row, 'code'));
  const office = readOffice(own(row, 'office'));
  return code && office ? { code, office, label: readText(own(row, 'label')) || code, ...readUsualAnswer(row) } : null;
}
