import { RULES } from './access-table';
import { type Reader, seesTicket, type TicketFacts } from './access';
import type { Session } from './session';
import { stateOf } from './ticket-state';

/** Characters of the longest note. */
export const LONGEST_CLAIM_NOTE = 500;

/** Saya tangani, Lepaskan and Alihkan. */
export interface NewClaim {
  /** Alias of an officer of the same office, also the own one; null lets the ticket go. */
  readonly to: string | null;
  readonly note: string;
}

/** Whether tickets can be handled by this user: an officer of an office, on a backend that knows it. */
export function mayHandle({ role, claimAs }: Pick<Session, 'role' | 'claimAs'>): boolean {
  return claimAs !== undefined && RULES[role].acts === 'office';
}

/**
 * Whether the user may take, hand over or let go of this ticket: an officer of its office, on a backend that knows it, as
 * long as the ticket is not closed.
 */
export function mayClaim(ticket: TicketFacts, session: Reader & Pick<Session, 'claimAs'>): boolean {
  const state = stateOf(ticket);
  return mayHandle(session) && seesTicket(ticket, session) && state !== 'closed' && state !== 'unknown';
}
