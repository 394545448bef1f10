import * as v from 'valibot';
import { NO_ID, type ThreadEntry, type TicketDetail, type TicketEvent } from '../../domain/ticket';
import { readAttachment } from './read-attachment';
import { readClaim } from './read-claim';
import { readFeedback } from './read-feedback';
import { readInstant } from './read-instant';
import { readTicket } from './read-ticket';
import { readUsualAnswer } from './read-usual-answer';
import { isRecord, own, readId, readList, readOneOf, readText, uniqueBy } from './read-value';
import { threadEntrySchema, ticketDetailSchema } from './schemas';

export interface DetailContext {
  /** Id of the requested ticket; null when the response names a new one. */
  readonly id: string | null;
  readonly etag: string | null;
  /** Whether the user may read the feedback. Otherwise rating and comment are dropped here (F55). */
  readonly seesFeedback: boolean;
  /** Whether the user may know who is on the ticket. Otherwise that is dropped here. */
  readonly seesClaims?: boolean;
}

/**
 * Reads a ticket; null when there is none (F67) or when it is not the requested one. A ticket has at least an id, a
 * status and a thread. Other missing fields mark it as incomplete.
 */
export function readTicketDetail(body: unknown, context: DetailContext): TicketDetail | null {
  const { id, etag, seesFeedback, seesClaims = false } = context;
  const named = readId(own(body, 'id'));
  const ticket = readTicket(body, 1, seesClaims);
  if (!named || named !== (id ?? named) || !ticket.status || !Array.isArray(own(body, 'thread'))) return null;
  return {
    ...ticket,
    thread: readThread(own(body, 'thread')),
    events: readEvents(own(body, 'events')),
    feedback: seesFeedback ? readFeedback(own(body, 'feedback')) : null,
    etag,
    claim: seesClaims ? readClaim(own(body, 'claim')) : null,
    ...readUsualAnswer(body),
    incomplete: !v.is(ticketDetailSchema, body),
  };
}

/** Reads the thread. An entry without a usable id gets one, so that no message is dropped. */
function readThread(value: unknown): readonly ThreadEntry[] {
  const taken = new Set<string>();
  return readList(value)
    .filter(isRecord)
    .map((row, index) => {
      const named = readId(own(row, 'id'));
      const id = named && !taken.has(named) ? named : `${NO_ID}${index + 1}`;
      taken.add(id);
      return readEntry(row, id);
    });
}

function readEntry(row: unknown, id: string): ThreadEntry {
  const attachments = readList(own(row, 'attachments')).map(readAttachment);
  return {
    id,
    author: readText(own(row, 'author')),
    side: readOneOf(own(row, 'side'), threadEntrySchema.entries.side.options) ?? 'CSO',
    at: readInstant(own(row, 'at')),
    text: readText(own(row, 'text')),
    attachments: uniqueBy(
      attachments.filter((attachment) => attachment !== null),
      (attachment) => attachment.id,
    ),
  };
}

function readEvents(value: unknown): readonly TicketEvent[] {
  return readList(value)
    .filter(isRecord)
    .map((row) => ({
      kind: readText(own(row, 'kind')),
      at: readInstant(own(row, 'at')),
      by: readText(own(row, 'by')),
    }));
}
