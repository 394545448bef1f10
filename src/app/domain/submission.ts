import type { DestinationCode, Rating, TicketDetail, TicketDue, TicketTopic } from './ticket';

/** Rekam Data Tiket (figs 10-13). */
export interface NewTicket {
  readonly subject: string;
  readonly email: string;
  readonly question: string;
  readonly destination: DestinationCode | (string & {});
  readonly uploadIds: readonly string[];
  /** Left out without a topic, and where the backend stores none. */
  readonly topic?: TicketTopic;
  /** Left out without a due date, and where the backend stores none. */
  readonly due?: TicketDue;
}

/** Tanggapan (fig 16). */
export interface NewReply {
  readonly text: string;
  readonly uploadIds: readonly string[];
}

/** Fig 22; a comment is required for NOT_HELPFUL. */
export interface NewFeedback {
  readonly rating: Rating;
  readonly comment: string;
}

/** Result of the look-up of an Idempotency-Key (F29-F31). */
export type SubmissionState =
  | { readonly state: 'unknown' }
  | { readonly state: 'in-progress' }
  | { readonly state: 'done'; readonly ticket: TicketDetail };
