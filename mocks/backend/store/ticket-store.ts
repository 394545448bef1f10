import { answerTimes, type AnswerTimes } from '../rules/answer-times';
import type { StoredTicket, Conversation, TicketRecord, TicketSource } from './ticket-record';

/** Tickets in memory: the initial tickets of the source, and the changes since. */
export class TicketStore {
  private list: TicketRecord[];
  private readonly places = new Map<string, number>();
  private readonly changed = new Map<string, StoredTicket>();
  private readonly times = new WeakMap<TicketRecord, AnswerTimes>();
  private placed = false;

  /** Increases with every change, so that `TicketIndex` knows when its lists are outdated. */
  revision = 0;

  /** Called with each changed or new ticket. */
  onPut: (record: TicketRecord) => void = () => undefined;

  constructor(private readonly source: TicketSource) {
    this.list = [...source.records];
  }

  /** Newest first. */
  get records(): readonly TicketRecord[] {
    return this.list;
  }

  /** Number of tickets recorded since the start. */
  get added(): number {
    return this.list.length - this.source.records.length;
  }

  find(id: string): TicketRecord | undefined {
    if (!this.placed) {
      this.places.clear();
      this.list.forEach((record, place) => this.places.set(record.id, place));
      this.placed = true;
    }
    const place = this.places.get(id);
    return place === undefined ? undefined : this.list[place];
  }

  conversationOf(record: TicketRecord): Conversation {
    return this.changed.get(record.id)?.conversation ?? this.source.conversationOf(record);
  }

  /** The texts of the messages, for search. */
  textsOf(record: TicketRecord): readonly string[] {
    const unchanged = this.source.textsOf && !this.changed.has(record.id);
    const texts = unchanged ? this.source.textsOf?.(record) : undefined;
    return texts ?? this.conversationOf(record).thread.map((entry) => entry.text);
  }

  /** The answer times, for the recap. Cached, because a year has many tickets. */
  timesOf(record: TicketRecord): AnswerTimes {
    let times = this.times.get(record);
    if (!times) {
      const unchanged = this.source.timesOf && !this.changed.has(record.id);
      const known = unchanged ? this.source.timesOf?.(record) : undefined;
      times = known ?? answerTimes(record.status, this.conversationOf(record));
      this.times.set(record, times);
    }
    return times;
  }

  /** Replaces the ticket with the same id, or adds a new one at the top. */
  put(ticket: StoredTicket): void {
    const { record } = ticket;
    const known = this.find(record.id);
    if (known) this.list[this.places.get(record.id) ?? 0] = record;
    else {
      this.list = [record, ...this.list];
      this.placed = false;
    }
    this.changed.set(record.id, ticket);
    this.revision++;
    this.onPut(record);
  }

  /** Removes all changes. */
  reset(): void {
    this.list = [...this.source.records];
    this.changed.clear();
    this.placed = false;
    this.revision++;
  }

  /** The changed and new tickets, in the order of the changes. */
  changes(): readonly StoredTicket[] {
    return [...this.changed.values()];
  }
}
