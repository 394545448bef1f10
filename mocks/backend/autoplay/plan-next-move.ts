import { hash, textSeed } from '../seeded-random';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { isAutomatic, sideOf, type Move } from './planned-move';

/** Seconds of the mock's clock until the next move: `SOONEST` plus less than `SPREAD`. */
const SOONEST = 6;
const SPREAD = 7;

/** Plans the next move when another side than the logged-in user has to act. */
export function planNextMove(world: World, ticketId: string): void {
  const record = world.store.find(ticketId);
  const move = world.behaviour.autoplay && record ? nextMove(world, record) : null;
  if (!move || !isAutomatic(sideOf(move), world.persona.session.role)) return;
  const seconds = SOONEST + (hash(textSeed(ticketId), world.serial) % SPREAD);
  const others = world.planned.filter((planned) => planned.ticketId !== ticketId);
  world.planned = [...others, { ticketId, move, due: world.clock.now() + seconds * 1000 }];
}

/** The first question of a ticket is asked back, finished or forwarded. A ticket that was answered before is finished. */
function nextMove(world: World, record: TicketRecord): Move | null {
  const { thread } = world.store.conversationOf(record);
  if (record.status === 'FORWARDED') {
    const asked = thread.some((entry) => entry.side === 'HAI_DJPB');
    return asked || hash(textSeed(record.id)) % 2 ? 'hai-finish' : 'hai-ask-back';
  }
  if (record.status === 'WAITING_SATKER') return 'satker-reply';
  if (record.status === 'DONE') return record.satker && !record.feedbackGiven ? 'satker-confirm' : null;
  if (record.status !== 'WAITING_CSO') return null;
  if (record.answered) return 'finish';
  // The first new ticket is asked back, as in figs 14-16.
  const choices = ['ask-back', 'finish', 'forward'] as const;
  return choices[(world.store.added - 1) % choices.length] ?? 'ask-back';
}
