import type { InferOutput } from 'valibot';
import type { Limits } from '../../../src/app/domain/limits';
import { seesClaims, seesFeedback } from '../../../src/app/domain/access';
import type { Office, Session } from '../../../src/app/domain/session';
import type { limitsSchema, officeSchema, ticketDetailSchema, ticketSchema } from '../../../src/app/api/wire/schemas';
import type { Conversation, TicketRecord } from '../store/ticket-record';
import type { Behaviour } from '../world';

export type WireTicket = InferOutput<typeof ticketSchema>;
export type WireTicketDetail = InferOutput<typeof ticketDetailSchema>;

export const toWireLimits = (limits: Limits): InferOutput<typeof limitsSchema> => ({
  subject_length: limits.subjectLength,
  text_length: limits.textLength,
  comment_length: limits.commentLength,
  files: limits.files,
  file_size: limits.fileSize,
  file_types: [...limits.fileTypes],
  export_rows: limits.exportRows,
  confirmed_percent: limits.confirmedPercent,
});

type Parts = Pick<Behaviour, 'lean'>;

/** A lean backend does not say the zone of an office. */
export const toWireOffice = ({ zone, ...office }: Office, { lean }: Parts): InferOutput<typeof officeSchema> => ({
  ...office,
  ...(!lean && zone && { zone }),
});

export const toWireTicket = (record: TicketRecord, no: number, reader: Session, parts: Parts): WireTicket => ({
  id: record.id,
  no,
  reference: record.reference,
  hai_djpb_number: record.haiDjpbNumber,
  subject: record.subject,
  asker_name: record.asker.name,
  asker_email: record.asker.email,
  asker_kind: record.askerKind ?? null,
  satker: record.satker,
  destination: record.destination,
  office: toWireOffice(record.office, parts),
  method: record.method,
  ...(!parts.lean && record.topic && { topic: { ...record.topic } }),
  ...(!parts.lean && record.due && { due: { ...record.due } }),
  created_at: record.createdAt,
  status: record.status,
  feedback_given: record.feedbackGiven,
  status_since: record.statusSince,
  ...(!parts.lean && { last_entry_at: record.lastEntryAt ?? null, last_entry_side: record.lastEntrySide ?? null }),
  officer_alias: record.officerAlias,
  ...(!parts.lean && seesClaims(reader) && { handled_by: record.handledBy ?? null }),
  answered: record.answered,
  asked_by_hai_djpb: record.askedByHaiDjpb,
});

/** Rating and comment are sent to the satker only, not to officers (fig 22, Catatan). */
export const toWireDetail = (
  record: TicketRecord,
  no: number,
  conversation: Conversation,
  reader: Session,
  parts: Parts,
): WireTicketDetail => ({
  ...toWireTicket(record, no, reader, parts),
  ...(!parts.lean && seesClaims(reader) && { claim: record.claim ?? null }),
  thread: conversation.thread.map((entry) => ({
    ...entry,
    attachments: entry.attachments.map((file) => ({ ...file })),
  })),
  events: conversation.events.map((event) => ({ ...event })),
  ...(seesFeedback(reader) ? { feedback: conversation.feedback } : {}),
});
