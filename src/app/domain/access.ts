import { ON_TICKET, RULES, type GeneralAction, type Relation, type TicketAction } from './access-table';
import type { Session } from './session';
import { STATES } from './statuses';
import type { Ticket } from './ticket';
import { stateOf, type StateFacts } from './ticket-state';

export type { Action, GeneralAction, Relation, TicketAction } from './access-table';

/** Fields of a ticket that the rules read. */
export type TicketFacts = StateFacts & Pick<Ticket, 'office' | 'haiDjpbNumber'>;

/** Fields of a session that the rules read. */
export type Reader = Pick<Session, 'role' | 'satker' | 'office'>;

/** The user's relation to the ticket; `none` when it must stay hidden (spec section 2, "sees"; F53). */
export function relationTo(ticket: TicketFacts, session: Reader): Relation {
  const { relation } = RULES[session.role];
  return holds(relation, ticket, session) ? relation : 'none';
}

/** Whether the user belongs to an office or to the head office, and not to a satker. */
export const isOfficer = ({ role }: Pick<Session, 'role'>): boolean => role !== 'SATKER';

/** Whether the ticket was ever forwarded to HAI-DJPb. */
export function wasForwarded({ status, haiDjpbNumber }: Pick<TicketFacts, 'status' | 'haiDjpbNumber'>): boolean {
  return status === 'FORWARDED' || haiDjpbNumber !== null;
}

/** What the user may do to this ticket now; empty for a ticket that the user may only read, or not see (spec section 3). */
export function actionsOn(ticket: TicketFacts, session: Reader): ReadonlySet<TicketAction> {
  const { acts } = RULES[session.role];
  return new Set(acts && seesTicket(ticket, session) ? ON_TICKET[stateOf(ticket)][acts] : undefined);
}

/** Whether this role can do that to a ticket in any state. */
export function mayEver(session: Reader, action: TicketAction): boolean {
  const { acts } = RULES[session.role];
  return acts !== null && Object.values(ON_TICKET).some((by) => by[acts]?.includes(action));
}

/** What the user may do without a certain ticket (spec section 2). */
export function actionsOf(session: Reader): ReadonlySet<GeneralAction> {
  return new Set(RULES[session.role].general);
}

/** Whether the user may see the ticket (spec section 2, "sees"; F53). */
export function seesTicket(ticket: TicketFacts, session: Reader): boolean {
  return relationTo(ticket, session) !== 'none';
}

/** Whether tickets can wait for this role, so that it has a "Menunggu Anda" (spec section 4). */
export function everWaits(session: Pick<Reader, 'role'>): boolean {
  return RULES[session.role].acts !== null;
}

/** Whether this role sees tickets of several offices, so that a row must name the office. */
export function seesManyOffices({ role }: Pick<Reader, 'role'>): boolean {
  const { relation } = RULES[role];
  return relation === 'overseer' || relation === 'forwarded';
}

/** Whether the user may see rating and comment: the satker only (fig 22, Catatan; F55). Everybody sees that a ticket is closed. */
export function seesFeedback(session: Reader): boolean {
  const { fields } = RULES[session.role];
  return fields.includes('rating') && fields.includes('comment');
}

/** Whether the user may know which officer is on a ticket: never a satker. */
export function seesClaims({ role }: Pick<Reader, 'role'>): boolean {
  return RULES[role].fields.includes('claim');
}

/** Whether the ticket belongs to this user's "Menunggu Anda" (spec section 4). */
export function waitsFor(ticket: TicketFacts, session: Reader): boolean {
  return (
    everWaits(session) && seesTicket(ticket, session) && STATES[stateOf(ticket)].holder === RULES[session.role].acts
  );
}

function holds(relation: Relation, ticket: TicketFacts, session: Reader): boolean {
  switch (relation) {
    case 'own-satker':
      return !!session.satker && ticket.satker?.code === session.satker.code;
    case 'own-office':
      // Codes are unique within a kind of office only.
      return ticket.office.code === session.office?.code && ticket.office.kind === session.office.kind;
    case 'forwarded':
      return wasForwarded(ticket);
    case 'overseer':
      return true;
    case 'none':
      return false;
  }
}
