import { formatThreadTime } from '../../words/dates';
import type { Session } from '../../domain/session';
import type { ThreadEntry, TicketDetail } from '../../domain/ticket';
import { eventWords } from '../../words/events';
import type { ThreadItem } from './thread-items';
import { ownSide, sideWordsFor } from './thread-words';

/** A message or an event with its words. */
export type ThreadRow =
  | {
      readonly kind: 'entry';
      readonly key: string;
      readonly time: string;
      readonly entry: ThreadEntry;
      readonly own: boolean;
      readonly side: string;
    }
  | {
      readonly kind: 'event';
      readonly key: string;
      readonly time: string;
      readonly words: string;
      readonly by: string;
      readonly at: string | null;
    };

export function threadRow(item: ThreadItem, ticket: TicketDetail, { role, zone }: Session): ThreadRow {
  const { key } = item;
  if (item.kind === 'event') {
    const { kind, by, at } = item.event;
    return { kind: 'event', key, time: formatThreadTime(at, zone), words: eventWords(kind), by, at };
  }
  const { entry } = item;
  const time = formatThreadTime(entry.at, zone);
  return {
    kind: 'entry',
    key,
    time,
    entry,
    own: entry.side === ownSide(role),
    side: sideWordsFor(role, entry, ticket),
  };
}
