import { HttpResponse } from 'msw';
import { actionsOn, mayEver, seesClaims, seesTicket, type TicketAction } from '../../../src/app/domain/access';
import type { Session } from '../../../src/app/domain/session';
import { stateOf } from '../../../src/app/domain/ticket-state';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { ticketClosed, forbidden, notFound, versionOutdated, wrongStatus } from './problem-error';
import { toWireDetail, type WireTicketDetail } from './to-wire';
import { usualAnswerPart } from './usual-answer';

/** The ticket, when this user may see it. Throws 404 otherwise. */
export function visibleTicket(world: World, id: string): TicketRecord {
  const record = world.store.find(id);
  if (!record || !seesTicket(record, world.persona.session)) throw notFound();
  return record;
}

/** The ticket, when this user may take this action on the version named by `If-Match`. Throws the refusal otherwise. */
export function ticketForAction(world: World, id: string, request: Request, action: TicketAction): TicketRecord {
  const { session } = world.persona;
  const record = visibleTicket(world, id);
  if (!mayEver(session, action)) throw forbidden();
  if (stateOf(record) === 'closed') throw ticketClosed();
  const seen = request.headers.get('If-Match');
  if (seen !== null && seen !== '*' && seen !== etagOf(record, session)) throw versionOutdated();
  if (!actionsOn(record, session).has(action)) throw session.role === 'SATKER' ? forbidden() : wrongStatus();
  return record;
}

/** Who is on the ticket is a part of it for officers; a satker's version stays the same. */
export const etagOf = ({ id, version, claims }: TicketRecord, session: Session): string =>
  `"${id}-${version}${claims && seesClaims(session) ? `.${claims}` : ''}"`;

/** The ticket for this user. `no` is its position among all tickets that the user may see, newest first. */
export function ticketBody(world: World, record: TicketRecord): WireTicketDetail {
  const { session } = world.persona;
  const no = world.index.visibleTo(session).indexOf(record) + 1;
  return {
    ...toWireDetail(record, no, world.store.conversationOf(record), session, world.behaviour),
    ...usualAnswerPart(world, record),
  };
}

/** The current ticket as the response to a POST. */
export function ticketResponse(world: World, id: string, status: number): Response {
  const record = visibleTicket(world, id);
  const headers: Record<string, string> = world.behaviour.etags ? { ETag: etagOf(record, world.persona.session) } : {};
  return HttpResponse.json(ticketBody(world, record), { status, headers });
}
