import type { CsoStep } from '../../../src/app/domain/officer';
import type { KnownStatus, TicketState } from '../../../src/app/domain/statuses';
import type { TicketStatus } from '../../../src/app/domain/ticket';
import { stateOf, type StateFacts } from '../../../src/app/domain/ticket-state';

export type HaiDjpbStep = 'ask-back' | 'finish';

type Step = CsoStep | 'satker-reply';

const WAITS_FOR_CSO = { 'ask-back': 'WAITING_SATKER', finish: 'DONE', forward: 'FORWARDED' } as const;

/** Where a step of the satker or of the office's CSO leads; a step that is left out does not change the status. */
const MOVES: Readonly<Record<TicketState, Readonly<Partial<Record<Step, KnownStatus>>>>> = {
  'waiting-cso': WAITS_FOR_CSO,
  'waiting-cso-answered': WAITS_FOR_CSO,
  'waiting-cso-no-satker': { finish: 'DONE', forward: 'FORWARDED' },
  'waiting-satker': { 'satker-reply': 'WAITING_CSO' },
  forwarded: {},
  'forwarded-answered': {},
  'done-open': { 'satker-reply': 'WAITING_CSO' },
  'done-no-satker': {},
  closed: {},
  unknown: {},
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
  return MOVES[state]['satker-reply'] ?? ticket.status;
}

/** Status after a step of the office's CSO. */
export function statusAfterCso(ticket: StateFacts, step: CsoStep): TicketStatus {
  return MOVES[stateOf(ticket)][step] ?? ticket.status;
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
