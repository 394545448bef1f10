import type { CsoStep } from '../../../src/app/domain/officer';
import type { KnownStatus, TicketState } from '../../../src/app/domain/statuses';
import type { TicketStatus } from '../../../src/app/domain/ticket';
import { stateOf, type StateFacts } from '../../../src/app/domain/ticket-state';

export type HaiDjpbStep = 'ask-back' | 'finish';

type Moves = Readonly<Partial<Record<TicketState, KnownStatus>>>;

const SATKER_REPLY: Moves = { 'waiting-satker': 'WAITING_CSO', 'done-open': 'WAITING_CSO' };

const ASK_BACK: Moves = { 'waiting-cso': 'WAITING_SATKER', 'waiting-cso-answered': 'WAITING_SATKER' };
const CSO: Readonly<Record<CsoStep, Moves>> = {
  'ask-back': ASK_BACK,
  finish: everyWaitingForCso('DONE'),
  forward: everyWaitingForCso('FORWARDED'),
  // An addition to an answer: the status does not change.
  reply: {},
};

/**
 * Status after the satker's reply (spec section 3, "from / who does what / to"). The ticket goes back to the side that
 * asked; Tidak on a finished ticket reopens it (fig 27); an addition to an answered thread changes nothing. In all
 * functions of this file a step that the state does not allow leaves the status unchanged: `actionsOn` decides whether
 * a step is allowed.
 */
export function statusAfterSatkerReply(ticket: StateFacts & { readonly askedByHaiDjpb: boolean }): TicketStatus {
  const state = stateOf(ticket);
  if (state === 'waiting-satker' && ticket.askedByHaiDjpb) {
    return 'FORWARDED';
  }
  return SATKER_REPLY[state] ?? ticket.status;
}

/** Status after a step of the office's CSO. */
export function statusAfterCso(ticket: StateFacts, step: CsoStep): TicketStatus {
  return CSO[step][stateOf(ticket)] ?? ticket.status;
}

/** Status after a step of HAI-DJPb's agent. When the asker has no satker, the CSO who forwarded has to answer. */
export function statusAfterHaiDjpb(ticket: StateFacts, step: HaiDjpbStep): TicketStatus {
  const state = stateOf(ticket);
  if (state !== 'forwarded' && state !== 'forwarded-answered') {
    return ticket.status;
  }
  if (step === 'finish') {
    return 'DONE';
  }
  return ticket.satker ? 'WAITING_SATKER' : 'WAITING_CSO';
}

function everyWaitingForCso(to: KnownStatus): Moves {
  return { 'waiting-cso': to, 'waiting-cso-answered': to, 'waiting-cso-no-satker': to };
}
