import type { ThreadEntry, TicketDetail, TicketEvent } from '../../domain/ticket';

/** A line of the conversation, in the order in which it happened. */
export type ThreadItem =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: ThreadEntry }
  | { readonly kind: 'event'; readonly key: string; readonly event: TicketEvent };

const time = (at: string | null): number => (at ? Date.parse(at) : NaN);

/** Whether the event comes before the message; at the same moment only the recording does. */
function precedes(event: TicketEvent, entry: ThreadEntry): boolean {
  if (event.kind === 'CREATED') return true;
  return time(event.at) < time(entry.at);
}

/** Messages in the backend's order with the events between them; an event without a time stands at the end. */
export function threadItems({ thread, events }: Pick<TicketDetail, 'thread' | 'events'>): readonly ThreadItem[] {
  const waiting = events.map((event, index): ThreadItem => ({ kind: 'event', key: `event-${index}`, event }));
  const items: ThreadItem[] = [];
  thread.forEach((entry, index) => {
    while (waiting[0]?.kind === 'event' && precedes(waiting[0].event, entry)) items.push(...waiting.splice(0, 1));
    items.push({ kind: 'entry', key: `entry-${index}-${entry.id}`, entry });
  });
  return [...items, ...waiting];
}
