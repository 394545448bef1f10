import { answerTimes, type AnswerTimes } from '../rules/answer-times';
import type { StoredTicket, Talk, TicketRecord, TicketSource } from './ticket-record';

/** Tickets in memory: the source as it was generated, and over it what has changed since. */
export class TicketStore {
  private list: TicketRecord[];
  private readonly places = new Map<string, number>();
  private readonly changed = new Map<string, StoredTicket>();
  private readonly times = new WeakMap<TicketRecord, AnswerTimes>();
  private placed = false;

  /** Goes up with every change; indexes are kept per revision. */
  revision = 0;

  constructor(private readonly source: TicketSource) {
    this.list = [...source.records];
  }

  /** Newest first. */
  get records(): readonly TicketRecord[] {
    return this.list;
  }

  /** How many tickets were recorded since the beginning. */
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

  talkOf(record: TicketRecord): Talk {
    return this.changed.get(record.id)?.talk ?? this.source.talkOf(record);
  }

  /** What was said about the ticket, for search. */
  textsOf(record: TicketRecord): readonly string[] {
    const unchanged = this.source.textsOf && !this.changed.has(record.id);
    const texts = unchanged ? this.source.textsOf?.(record) : undefined;
    return texts ?? this.talkOf(record).thread.map((entry) => entry.text);
  }

  /** How long the asker waited, for the recap; remembered, since a year holds many tickets. */
  timesOf(record: TicketRecord): AnswerTimes {
    let times = this.times.get(record);
    if (!times) {
      const unchanged = this.source.timesOf && !this.changed.has(record.id);
      const known = unchanged ? this.source.timesOf?.(record) : undefined;
      times = known ?? answerTimes(record.status, this.talkOf(record));
      this.times.set(record, times);
    }
    return times;
  }

  /** Adds the ticket on top, or puts it in place of its former self. */
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
  }

  /** Back to the source. */
  reset(): void {
    this.list = [...this.source.records];
    this.changed.clear();
    this.placed = false;
    this.revision++;
  }

  /** What differs from the source, in the order of the changes. */
  changes(): readonly StoredTicket[] {
    return [...this.changed.values()];
  }
}
