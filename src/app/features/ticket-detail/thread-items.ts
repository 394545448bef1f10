import type { ThreadEntry, TicketDetail, TicketEvent } from '../../domain/ticket';

/** A message or an event of the conversation. */
export type ThreadItem =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: ThreadEntry }
  | { readonly kind: 'event'; readonly key: string; readonly event: TicketEvent };

const time = (at: string | null): number => (at ? Date.parse(at) : NaN);

/** Whether the event comes before the message. At the same instant, only the recording of the ticket does. */
function precedes(event: TicketEvent, entry: ThreadEntry): boolean {
  if (event.kind === 'CREATED') return true;
  return time(event.at) < time(entry.at);
}

/** Messages in the backend's order with the events between them. Events without a time come last. */
export function threadItems({ thread, events }: Pick<TicketDetail, 'thread' | 'events'>): readonly ThreadItem[] {
  const all = events.map((event, index) => ({ kind: 'event', key: `event-${index}`, event }) as const);
  const items: ThreadItem[] = [];
  let passed = 0;
  thread.forEach((entry, index) => {
    for (let item = all[passed]; item && precedes(item.event, entry); item = all[++passed]) items.push(item);
    items.push({ kind: 'entry', key: `entry-${index}-${entry.id}`, entry });
  });
  return [...items, ...all.slice(passed)];
}

/**
 * Splits items into parts of `size`. The last part takes the remainder, so that it has `size` items or more where there
 * are as many.
 */
export function partsOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const last = Math.max(1, Math.floor(items.length / size)) - 1;
  return Array.from({ length: last + 1 }, (_, part) =>
    items.slice(part * size, part === last ? undefined : (part + 1) * size),
  );
}
