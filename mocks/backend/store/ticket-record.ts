import { aTicket } from '../../../src/testing/samples';
import type { AnswerTimes } from '../rules/answer-times';
import type { Feedback, ThreadEntry, Ticket, TicketEvent } from '../../../src/app/domain/ticket';

/** A stored ticket without its talk; `no` is filled in when a page is cut. */
export interface TicketRecord extends Ticket {
  readonly version: number;
}

/** A new ticket: waiting for its office, with nothing said yet, except for what is given. */
export function aRecord(facts: Partial<Ticket>): TicketRecord {
  return { ...aTicket(facts), no: 0, version: 1 };
}

/** What was said about a ticket. */
export interface Talk {
  readonly thread: readonly ThreadEntry[];
  readonly events: readonly TicketEvent[];
  readonly feedback: Feedback | null;
}

export interface StoredTicket {
  readonly record: TicketRecord;
  readonly talk: Talk;
}

/** Where a world begins; `talkOf` writes a talk only when someone asks, so that 100,000 tickets are cheap. */
export interface TicketSource {
  /** Newest first. */
  readonly records: readonly TicketRecord[];
  talkOf(record: TicketRecord): Talk;
  /** What was said, one text after another, for search; left out, the talk tells. */
  textsOf?(record: TicketRecord): readonly string[];
  /** How long the asker waited, for the recap; left out, the talk tells. */
  timesOf?(record: TicketRecord): AnswerTimes;
}
