import { parseInstant, startOfDay } from '../../domain/instant';
import type { ZoneName } from '../../domain/session';

const DAY = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const EPOCH = 25_569;

/**
 * Returns a function from an ISO 8601 instant to Excel's serial number (days since 1900) on the wall clock of `zone`,
 * because a spreadsheet has no zones. Null for a text that is no instant (F47).
 */
export function serialDates(zone: ZoneName): (iso: string | null) => number | null {
  const offset = -startOfDay(1970, 1, 1, zone);
  return (iso) => {
    const ms = parseInstant(iso);
    return ms === null ? null : (ms + offset) / DAY + EPOCH;
  };
}
