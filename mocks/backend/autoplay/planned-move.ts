import type { Role } from '../../../src/app/domain/session';
import type { ThreadSide } from '../../../src/app/domain/ticket';

/** A step that the mock performs in place of another user. */
export type Move = (typeof MOVES)[number];

export const MOVES = [
  'ask-back',
  'finish',
  'forward',
  'hai-ask-back',
  'hai-finish',
  'satker-reply',
  'satker-confirm',
] as const;

/** The side that makes the move. */
export function sideOf(move: Move): ThreadSide {
  if (move === 'satker-reply' || move === 'satker-confirm') return 'SATKER';
  return move === 'hai-ask-back' || move === 'hai-finish' ? 'HAI_DJPB' : 'CSO';
}

/**
 * Whether the mock acts for this side. It never acts for the user's own side, and for no side while the read-only head
 * office is logged in.
 */
export function isAutomatic(side: ThreadSide, role: Role): boolean {
  switch (role) {
    case 'SATKER':
      return side !== 'SATKER';
    case 'KANTOR_PUSAT':
      return false;
    default:
      return side !== 'CSO';
  }
}

export interface PlannedMove {
  readonly ticketId: string;
  readonly move: Move;
  /** Milliseconds since 1970, by the mock's clock. */
  readonly due: number;
}
