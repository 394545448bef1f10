import type { AttachmentInfo, ThreadSide, TicketEvent } from '../../../src/app/domain/ticket';
import type { Conversation, TicketRecord } from '../store/ticket-record';
import type { World } from '../world';

export interface Change {
  readonly record?: Partial<TicketRecord>;
  readonly conversation?: Partial<Pick<Conversation, 'feedback'>>;
  readonly entry?: {
    readonly author: string;
    readonly side: ThreadSide;
    readonly text: string;
    readonly attachments?: readonly AttachmentInfo[];
  };
  readonly event?: Pick<TicketEvent, 'kind' | 'by'>;
}

/** Stores the next version of a ticket, with the new message and event. */
export function applyChange(
  world: World,
  former: TicketRecord,
  { record, conversation, entry: says, event }: Change,
): void {
  const at = world.clock.iso();
  const old = world.store.conversationOf(former);
  const moved = record?.status !== undefined && record.status !== former.status;
  const entry = says && { id: `${former.id}-${old.thread.length}`, at, attachments: [], ...says };
  world.store.put({
    record: {
      ...former,
      ...record,
      version: former.version + 1,
      ...(entry && { lastEntryAt: at, lastEntrySide: entry.side }),
      statusSince: moved || record?.feedbackGiven ? at : former.statusSince,
    },
    conversation: {
      ...old,
      ...conversation,
      thread: entry ? [...old.thread, entry] : old.thread,
      events: event ? [...old.events, { ...event, at }] : old.events,
    },
  });
}
