import { wallClockAt } from '../../../src/app/domain/instant';
import type { ZoneName } from '../../../src/app/domain/session';

/**
 * Reference number of a ticket recorded at `date`: `HAI-` + month, day, hour, minute, second without year, the month
 * unpadded, as in `HAI-319120040` (fig 5). Two tickets of the same second have the same number: do not use it as a key.
 */
export function referenceAt(date: Date, zone: ZoneName): string {
  const { month, day, hour, minute, second } = wallClockAt(date.getTime(), zone);
  return `HAI-${month}${[day, hour, minute, second].map((part) => String(part).padStart(2, '0')).join('')}`;
}
