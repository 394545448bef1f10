import type { Claim } from '../../../src/app/domain/ticket';
import { aTicket } from '../../../src/testing/samples';
import type { AnswerTimes } from '../rules/answer-times';
import type { Feedback, ThreadEntry, Ticket, TicketEvent } from '../../../src/app/domain/ticket';

/** A stored ticket without its conversation. `no` is set when a page is built. */
export interface TicketRecord extends Ticket {
  readonly version: number;
  /** The last change of who is on it, and the number of changes; both for officers only. */
  readonly claim?: Claim;
  readonly claims?: number;
}

/** Builds a ticket that waits for its office and has no message, with the given fields changed. */
export function aRecord(facts: Partial<Ticket>): TicketRecord {
  return { ...aTicket(facts), no: 0, version: 1 };
}

/** Messages, events and feedback of a ticket. */
export interface Conversation {
  readonly thread: readonly ThreadEntry[];
  readonly events: readonly TicketEvent[];
  readonly feedback: Feedback | null;
}

export interface StoredTicket {
  readonly record: TicketRecord;
  readonly conversation: Conversation;
}

/**
 * The initial tickets of a mock backend. `conversationOf` generates a conversation only when it is read, so that
 * 100,000 tickets cost little memory.
 */
export interface TicketSource {
  /** Newest first. */
  readonly records: readonly TicketRecord[];
  conversationOf(record: TicketRecord): Conversation;
  /** The texts of the messages, for search. Without this method they are read from the conversation. */
  textsOf?(record: TicketRecord): readonly string[];
  /** The answer times, for the recap. Without this method they are computed from the conversation. */
  timesOf?(record: TicketRecord): AnswerTimes;
}
