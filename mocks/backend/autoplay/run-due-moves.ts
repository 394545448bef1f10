import type { World } from '../world';
import { applyMove } from './apply-move';
import { isAutomatic, sideOf } from './planned-move';
import { planNextMove } from './plan-next-move';

/** Performs all moves that are due by the mock's clock. Returns whether any was due. */
export function runDueMoves(world: World): boolean {
  let settled = false;
  // A performed move can plan another one that is due, too, after a long advance of the clock.
  for (let due = dueMoves(world); due.length > 0; due = dueMoves(world)) {
    world.planned = world.planned.filter((move) => !due.includes(move));
    for (const { ticketId, move } of due) {
      // The user may have changed since the move was planned, and may have to make it now.
      if (!isAutomatic(sideOf(move), world.persona.session.role)) continue;
      applyMove(world, ticketId, move);
      planNextMove(world, ticketId);
    }
    settled = true;
  }
  return settled;
}

const dueMoves = (world: World) => world.planned.filter(({ due }) => due <= world.clock.now());
