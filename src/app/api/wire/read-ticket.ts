import * as v from 'valibot';
import { NO_ID, THREAD_SIDES, type Ticket } from '../../domain/ticket';
import { readInstant } from './read-instant';
import { readDue, readOffice, readSatker, readTopic } from './read-organisation';
import { own, readCount, readId, readNullableText, readOneOf, readText } from './read-value';
import { ticketSchema } from './schemas';

/** Placeholder for a missing office. Its empty code allows no action. */
const NO_OFFICE: Ticket['office'] = { code: '', name: '', kind: 'KPPN' };

/**
 * Reads as much of a row as possible. Unreadable fields are empty and mark the row as incomplete. An empty status is an
 * unknown status, which allows no action.
 *
 * @param place NO of the row if the row has none
 * @param seesClaims whether the user may know who is on the ticket; otherwise that is dropped here
 */
export function readTicket(row: unknown, place: number, seesClaims = false): Ticket {
  const field = (name: keyof typeof ticketSchema.entries): unknown => own(row, name);
  const id = readId(field('id'));
  return {
    id: id || `${NO_ID}${place}`,
    no: readCount(field('no')) || place,
    reference: readText(field('reference')),
    haiDjpbNumber: readNullableText(field('hai_djpb_number')) || null,
    subject: readText(field('subject')),
    asker: { name: readText(field('asker_name')), email: readText(field('asker_email')) },
    askerKind: readNullableText(field('asker_kind')) || null,
    satker: readSatker(field('satker')),
    destination: readText(field('destination')),
    office: readOffice(field('office')) ?? NO_OFFICE,
    method: readText(field('method')),
    topic: readTopic(field('topic')),
    due: readDue(field('due')),
    createdAt: readInstant(field('created_at')),
    status: readText(field('status')),
    feedbackGiven: field('feedback_given') === true,
    statusSince: readInstant(field('status_since')),
    lastEntryAt: readInstant(field('last_entry_at')),
    lastEntrySide: readOneOf(field('last_entry_side'), THREAD_SIDES),
    officerAlias: readNullableText(field('officer_alias')) || null,
    handledBy: (seesClaims && readNullableText(field('handled_by'))) || null,
    answered: field('answered') === true,
    askedByHaiDjpb: field('asked_by_hai_djpb') === true,
    excerpt: readNullableText(field('excerpt')) || null,
    incomplete: !id || !v.is(ticketSchema, row),
  };
}
