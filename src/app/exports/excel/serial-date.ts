import { parseInstant, startOfDay } from '../../domain/instant';
import type { ZoneName } from '../../domain/session';

const DAY = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const EPOCH = 25_569;

/** Reads instants as serial numbers on the wall clock of a zone: a spreadsheet knows no zones. */
export function serialDates(zone: ZoneName): (iso: string | null) => number | null {
  const offset = -startOfDay(1970, 1, 1, zone);
  return (iso) => {
    const ms = parseInstant(iso);
    return ms === null ? null : (ms + offset) / DAY + EPOCH;
  };
}
