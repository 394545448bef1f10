import { HttpResponse } from 'msw';
import { seesTicket } from '../../../src/app/domain/access';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { missing } from './refusal';
import { toWireDetail } from './to-wire';

/** The ticket, if this person may know of it. */
export function visibleTicket(world: World, id: string): TicketRecord {
  const record = world.store.find(id);
  if (!record || !seesTicket(record, world.persona.session)) throw missing();
  return record;
}

export const etagOf = (record: TicketRecord): string => `"${record.id}-${record.version}"`;

/** The ticket as it stands now; `no` is its place among everything the person may see, newest first. */
export function ticketAnswer(world: World, id: string, status: number): Response {
  const record = visibleTicket(world, id);
  const no = world.index.visibleTo(world.persona.session).indexOf(record) + 1;
  const body = toWireDetail(record, no, world.store.talkOf(record), world.persona.session);
  return HttpResponse.json(body, { status, headers: { ETag: etagOf(record) } });
}
