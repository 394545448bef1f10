/** What an officer can do to a ticket in the mock. */
export type Move = 'ask-back' | 'finish' | 'forward' | 'hai-ask-back' | 'hai-finish';

export interface PlannedMove {
  readonly ticketId: string;
  readonly move: Move;
  /** The world's time, in milliseconds since 1970. */
  readonly due: number;
}
