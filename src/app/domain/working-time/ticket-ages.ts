import { parseInstant } from '../instant';
import type { Office } from '../session';
import type { Gap } from './calendar';

const DAY = 86_400_000;

/** An age in whole days, rounded down. */
export interface AgeInDays {
  /** Working days, or why they are unknown; null where an instant cannot be read. */
  readonly working: number | Gap | null;
  readonly calendar: number | null;
}

/** Ages of an open ticket. */
export interface TicketAges {
  /** Since it was recorded. */
  readonly created: AgeInDays;
  /** Since it has its status. */
  readonly waiting: AgeInDays;
}

/** Fields of a ticket from which its ages are counted. */
interface TicketTimes {
  readonly status: string;
  readonly office: Office;
  readonly createdAt: string | null;
  readonly statusSince: string | null;
}

/**
 * The ages of an open ticket (beyond the manual, section 5, Age); null for a finished one.
 *
 * @param workingDays counts working days; without it there is no calendar
 * @param now ISO 8601
 */
export function ticketAges(
  { status, office, createdAt, statusSince }: TicketTimes,
  now: string,
  workingDays: ((office: Office, since: string | null, now: string) => number | Gap | null) | undefined,
): TicketAges | null {
  if (status === 'DONE') return null;
  const ageSince = (since: string | null): AgeInDays => {
    const [from, to] = [parseInstant(since), parseInstant(now)];
    if (from === null || to === null) return { working: null, calendar: null };
    const calendar = Math.max(0, Math.floor((to - from) / DAY));
    return { working: workingDays ? workingDays(office, since, now) : 'calendar', calendar };
  };
  return { created: ageSince(createdAt), waiting: ageSince(statusSince) };
}
