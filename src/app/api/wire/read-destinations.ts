import type { Destination } from '../../domain/ticket';
import { readOffice } from './read-place';
import { own, readId, readRows, readText, uniqueBy } from './read-value';

/** Only destinations that can be chosen: with a code to send and an office to show. Null when it is no list. */
export function readDestinations(body: unknown): readonly Destination[] | null {
  const destinations = readRows(body, readDestination);
  return destinations && uniqueBy(destinations, (destination) => destination.code);
}

function readDestination(row: unknown): Destination | null {
  const code = readId(own(row, 'code'));
  const office = readOffice(own(row, 'office'));
  return code && office ? { code, office, label: readText(own(row, 'label')) || code } : null;
}
