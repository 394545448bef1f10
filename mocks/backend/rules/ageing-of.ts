import { parseInstant, withOffset } from '../../../src/app/domain/instant';
import type { Ageing } from '../../../src/app/domain/recap';
import type { ZoneName } from '../../../src/app/domain/session';
import { UNKNOWN } from '../../../src/app/domain/working-time/calendar';
import type { OfficeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { openBefore } from '../../../src/app/domain/working-time/open-before';
import type { Ticket } from '../../../src/app/domain/ticket';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Steps of the table: older than this number of days. */
const STEPS = [1, 3, 5, 10, 20];

/**
 * How many tickets are not finished, by their age in working days; in calendar days where the calendar lacks a year
 * (beyond the manual, section 3).
 * @param tickets the tickets of the period
 * @param calendar working days, which are the same for every office
 * @param now milliseconds since 1970
 */
export function ageingOf(
  tickets: readonly Pick<Ticket, 'createdAt' | 'status'>[],
  calendar: OfficeCalendar,
  zone: ZoneName,
  now: number,
): Ageing {
  const cuts = STEPS.map((days) => openBefore(calendar, now, days));
  const working = !cuts.includes(UNKNOWN);
  const open = tickets.filter(({ status }) => status !== 'DONE').map(({ createdAt }) => parseInstant(createdAt));
  // What was recorded within this minute counts, too.
  const all = { days: 0, cut: now + MINUTE };
  const steps = STEPS.map((days, i) => ({ days, cut: working ? Number(cuts[i]) : now - days * DAY }));
  return {
    working,
    steps: [all, ...steps].map(({ days, cut }) => {
      const before = withOffset(cut, zone);
      return { days, openBefore: before, count: open.filter((at) => at !== null && at < Date.parse(before)).length };
    }),
  };
}
