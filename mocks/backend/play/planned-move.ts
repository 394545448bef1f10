import type { Role } from '../../../src/app/domain/session';
import type { ThreadSide } from '../../../src/app/domain/ticket';

/** What the mock can do to a ticket in somebody's place. */
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

/** Whose move it is. */
export function sideOf(move: Move): ThreadSide {
  if (move === 'satker-reply' || move === 'satker-confirm') return 'SATKER';
  return move === 'hai-ask-back' || move === 'hai-finish' ? 'HAI_DJPB' : 'CSO';
}

/** Whether the mock moves for this side: not for the user's own side, and for none while the read-only head office looks on. */
export function isPlayed(side: ThreadSide, role: Role): boolean {
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
  /** The world's time, in milliseconds since 1970. */
  readonly due: number;
}
