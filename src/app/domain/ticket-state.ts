import type { Ticket } from './ticket';

/** Fields of a ticket that decide its state. */
export type StateFacts = Pick<Ticket, 'status' | 'feedbackGiven' | 'satker' | 'answered' | 'incomplete'>;

/**
 * Rows of the rule table: the status (spec section 3), split where a rule looks further than the code.
 * - `waiting-cso-answered`, `forwarded-answered`: an officer has answered, so the satker may add to the thread.
 * - `waiting-cso-no-satker`: HAI-DJPb asked back about a transcript behind which no satker stands.
 * - `done-open`: "Selesai, belum ada feedback". `closed`: feedback was given, nobody can reply (fig 22).
 * - `done-no-satker`: a finished transcript that waits for nobody.
 * - `unknown`: a code that we do not know, or a row that could not be read whole.
 */
export type TicketState =
  | 'waiting-cso'
  | 'waiting-cso-answered'
  | 'waiting-cso-no-satker'
  | 'waiting-satker'
  | 'forwarded'
  | 'forwarded-answered'
  | 'done-open'
  | 'done-no-satker'
  | 'closed'
  | 'unknown';

/** The one place that reads a status code together with the fields that refine it. */
export function stateOf(ticket: StateFacts): TicketState {
  if (ticket.incomplete) {
    return 'unknown';
  }
  switch (ticket.status) {
    case 'WAITING_CSO':
      if (!ticket.satker) {
        return 'waiting-cso-no-satker';
      }
      return ticket.answered ? 'waiting-cso-answered' : 'waiting-cso';
    case 'WAITING_SATKER':
      return 'waiting-satker';
    case 'FORWARDED':
      return ticket.answered ? 'forwarded-answered' : 'forwarded';
    case 'DONE':
      if (awaitsFeedback(ticket)) {
        return 'done-open';
      }
      return ticket.feedbackGiven ? 'closed' : 'done-no-satker';
    default:
      return 'unknown';
  }
}

/**
 * Whether a finished ticket still waits for its satker: "Selesai, belum ada feedback". Without a satker behind it, it
 * waits for nobody and is "Selesai" (spec section 3).
 */
export function awaitsFeedback(ticket: Pick<Ticket, 'status' | 'feedbackGiven' | 'satker'>): boolean {
  return ticket.status === 'DONE' && ticket.satker !== null && !ticket.feedbackGiven;
}
