import type { KnownStatus, TicketState } from './statuses';
import type { Ticket } from './ticket';

/** Fields of a ticket that decide its state. */
export type StateFacts = Pick<Ticket, 'status' | 'feedbackGiven' | 'satker' | 'answered' | 'incomplete'>;

/** Derives the state from a status code and the fields that refine it. */
const STATE_OF: Readonly<Record<KnownStatus, (ticket: StateFacts) => TicketState>> = {
  WAITING_CSO: ({ satker, answered }) => {
    if (!satker) return 'waiting-cso-no-satker';
    return answered ? 'waiting-cso-answered' : 'waiting-cso';
  },
  WAITING_SATKER: () => 'waiting-satker',
  FORWARDED: ({ answered }) => (answered ? 'forwarded-answered' : 'forwarded'),
  DONE: ({ satker, feedbackGiven }) => {
    if (feedbackGiven) return 'closed';
    return satker ? 'done-open' : 'done-no-satker';
  },
};

/** The state of a ticket (spec section 3); `unknown` for an unknown code or an incomplete row (F09, F46). */
export function stateOf(ticket: StateFacts): TicketState {
  const { status, incomplete } = ticket;
  if (incomplete || !Object.hasOwn(STATE_OF, status)) return 'unknown';
  return STATE_OF[status as KnownStatus](ticket);
}

/** Whether the ticket waits for the first answer of its office, whose usual time a backend may know (`UsualAnswer`). */
export function waitsForFirstAnswer(ticket: StateFacts): boolean {
  return stateOf(ticket) === 'waiting-cso';
}
