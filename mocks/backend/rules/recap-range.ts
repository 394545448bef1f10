import { daysRange, type InstantRange, periodRange } from '../../../src/app/domain/period';
import { isDays, type RecapPeriod } from '../../../src/app/domain/recap-period';
import type { ZoneName } from '../../../src/app/domain/session';

/** The first instant of the period and the first one after it, in the office's zone. */
export function recapRange(period: RecapPeriod, zone: ZoneName): InstantRange {
  if (!isDays(period)) return periodRange(period, zone);
  const { from, to } = daysRange(period.from, period.to, zone);
  return { from: from ?? '', to: to ?? '' };
}
