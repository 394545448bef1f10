import { type Ticket, topicName } from './ticket';

/** An operator of a satker, by the tickets that the card has read. */
export interface SatkerOperator {
  readonly name: string;
  readonly email: string;
  readonly tickets: number;
  /** First and last time of recording, ISO 8601 in UTC; null where no ticket has one. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface TopicCount {
  readonly name: string;
  readonly tickets: number;
}

/** What a satker asked, read from its newest tickets (beyond.md, section 3). */
export interface SatkerHistory {
  /** Newest first, at most five. */
  readonly lastTickets: readonly Ticket[];
  /** Most frequent first; tickets without a topic are left out. */
  readonly topics: readonly TopicCount[];
  /** The one who asked last first. */
  readonly operators: readonly SatkerOperator[];
  /** Number of tickets that were read. */
  readonly read: number;
}

const LAST = 5;

/**
 * Sums up the tickets of one satker.
 *
 * @param tickets newest first
 */
export function satkerHistory(tickets: readonly Ticket[]): SatkerHistory {
  const topics = new Map<string, number>();
  const operators = new Map<string, SatkerOperator>();
  for (const { topic, asker, createdAt } of tickets) {
    if (topic) topics.set(topicName(topic), (topics.get(topicName(topic)) ?? 0) + 1);
    const key = `${asker.name}\n${asker.email}`;
    const known = operators.get(key) ?? { ...asker, tickets: 0, first: null, last: null };
    operators.set(key, {
      ...known,
      tickets: known.tickets + 1,
      first: createdAt ?? known.first,
      last: known.last ?? createdAt,
    });
  }
  return {
    lastTickets: tickets.slice(0, LAST),
    topics: Array.from(topics, ([name, count]) => ({ name, tickets: count })).sort((a, b) => b.tickets - a.tickets),
    operators: [...operators.values()],
    read: tickets.length,
  };
}
