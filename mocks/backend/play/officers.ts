import { statusAfterCso, statusAfterHaiDjpb } from '../../../src/app/domain/transitions';
import { haiDjpbNumber, textSeed } from '../chance';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { change, type Change } from './change';
import { wordsFor } from './officer-words';
import type { Move } from './planned-move';

/** Alias of the office's officer, as in the figures. */
export const OFFICER = 'CSO 182';
export const HAI_AGENT = 'Agen HAI-DJPb';

/** Moves the ticket as an officer would; false when its state does not allow that any more. */
export function officerMoves(world: World, ticketId: string, move: Move): boolean {
  const record = world.store.find(ticketId);
  const change_ = record && changeFor(world, record, move);
  if (!record || !change_ || change_.record?.status === record.status) return false;
  change(world, record, change_);
  world.onMove(record.reference);
  return true;
}

function changeFor(world: World, record: TicketRecord, move: Move): Change {
  const { thread } = world.store.talkOf(record);
  const text = wordsFor(move, thread.length, textSeed(record.id));
  if (move === 'hai-ask-back' || move === 'hai-finish') {
    const status = statusAfterHaiDjpb(record, move === 'hai-finish' ? 'finish' : 'ask-back');
    return {
      record: { status, answered: true, askedByHaiDjpb: move === 'hai-ask-back' },
      says: { author: HAI_AGENT, side: 'HAI_DJPB', text },
      ...(move === 'hai-finish' ? { event: { kind: 'DONE', by: HAI_AGENT } } : {}),
    };
  }
  const status = statusAfterCso(record, move);
  const answer = { status, answered: true, officerAlias: OFFICER, askedByHaiDjpb: false };
  const says = { author: OFFICER, side: 'CSO', text } as const;
  if (move === 'ask-back') return { record: answer, says };
  if (move === 'finish') return { record: answer, says, event: { kind: 'DONE', by: OFFICER } };
  const number = haiDjpbNumber(world.clock.iso().slice(0, 10), textSeed(record.id));
  return {
    record: { ...answer, haiDjpbNumber: record.haiDjpbNumber ?? number },
    says,
    event: { kind: 'FORWARDED', by: OFFICER },
  };
}
