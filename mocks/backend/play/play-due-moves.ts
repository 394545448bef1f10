import type { World } from '../world';
import { applyMove } from './apply-move';
import { isPlayed, sideOf } from './planned-move';
import { planNextMove } from './plan-next-move';

/** Lets the officers do what is due by the world's clock; whether anything was. */
export function playDueMoves(world: World): boolean {
  let settled = false;
  // A forwarded ticket plans the agent's answer, which may be due as well after a long advance.
  for (let due = dueMoves(world); due.length > 0; due = dueMoves(world)) {
    world.planned = world.planned.filter((move) => !due.includes(move));
    for (const { ticketId, move } of due) {
      // Another user may have logged in since, whose move it is.
      if (!isPlayed(sideOf(move), world.persona.session.role)) continue;
      applyMove(world, ticketId, move);
      planNextMove(world, ticketId);
    }
    settled = true;
  }
  return settled;
}

const dueMoves = (world: World) => world.planned.filter(({ due }) => due <= world.clock.now());
