import { textSeed } from '../seeded-random';
import { HAI_DJPB_ALIAS, CSO_ALIAS } from '../officer-aliases';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { applyChange, type Change } from '../changes/apply-change';
import { csoChange, haiDjpbChange } from '../changes/officer-changes';
import { textFor } from './move-texts';
import type { Move } from './planned-move';
import { satkerChange } from '../changes/satker-changes';

/**
 * Performs the move in the name of the side whose turn it is. False when the ticket's state does not allow it any more.
 */
export function applyMove(world: World, ticketId: string, move: Move): boolean {
  const record = world.store.find(ticketId);
  const next = record && changeFor(world, record, move);
  if (!record || !next || !moves(record, next)) return false;
  applyChange(world, record, next);
  world.onMove(record.reference);
  return true;
}

function moves(record: TicketRecord, { record: next }: Change): boolean {
  return (next?.status ?? record.status) !== record.status || (next?.feedbackGiven === true && !record.feedbackGiven);
}

function changeFor(world: World, record: TicketRecord, move: Move): Change {
  const text = textFor(move, world.store.conversationOf(record).thread.length, textSeed(record.id));
  switch (move) {
    case 'satker-reply':
      return satkerChange(world, record, { kind: 'reply', text, attachments: [] }, record.asker.name);
    case 'satker-confirm':
      return satkerChange(world, record, { kind: 'feedback', rating: 'HELPFUL', comment: text }, record.asker.name);
    case 'hai-ask-back':
      return haiDjpbChange(record, 'ask-back', { author: HAI_DJPB_ALIAS, text });
    case 'hai-finish':
      return haiDjpbChange(record, 'finish', { author: HAI_DJPB_ALIAS, text });
    default:
      return csoChange(world, record, move, { author: CSO_ALIAS, text });
  }
}
