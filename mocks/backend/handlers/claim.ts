import { newClaimSchema } from '../../../src/app/api/wire/request-schemas';
import { LONGEST_CLAIM_NOTE, mayClaim } from '../../../src/app/domain/claim';
import { stateOf } from '../../../src/app/domain/ticket-state';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import type { Call } from './endpoint';
import { bodyOf, FormChecks } from './form-checks';
import type { Outcome } from './idempotency';
import { aliasOf, colleagues } from './people';
import { claimedByOther, forbidden, notFound, ticketClosed, versionOutdated } from './problem-error';
import { etagOf, ticketResponse, visibleTicket } from './tickets';

/** Takes, hands over or lets go of a ticket. Its thread, its status and the satker's version of it stay as they are. */
export function claim({ world, request, param }: Call, json: unknown): Outcome {
  if (world.behaviour.lean) throw notFound();
  const record = visibleTicket(world, param('id'));
  const body = bodyOf(newClaimSchema, json);
  refuseIfNotAllowed(world, record);
  const seen = request.headers.get('If-Match');
  if (seen !== null && seen !== '*' && seen !== etagOf(record, world.persona.session)) throw outdated(world, record);
  const checks = new FormChecks(world);
  const note = checks.text('note', body.note, LONGEST_CLAIM_NOTE, false);
  checks.check('to', body.to === null || colleagues(world).includes(body.to), 'Pilih petugas kantor Anda.');
  checks.refuseIfWrong();

  const made = { by: aliasOf(world), to: body.to, at: world.clock.iso(), note };
  world.store.put({
    record: { ...record, handledBy: body.to, claim: made, claims: (record.claims ?? 0) + 1 },
    conversation: world.store.conversationOf(record),
  });
  return { ticketId: record.id, response: ticketResponse(world, record.id, 201) };
}

function refuseIfNotAllowed({ persona: { session, alias } }: World, record: TicketRecord): void {
  if (mayClaim(record, { ...session, ...(alias && { claimAs: alias }) })) return;
  throw stateOf(record) === 'closed' && alias ? ticketClosed() : forbidden();
}

/** Somebody else has taken it meanwhile, or anything else has changed. */
function outdated(world: World, { handledBy }: TicketRecord): Error {
  return handledBy && handledBy !== aliasOf(world) ? claimedByOther(handledBy) : versionOutdated();
}
