import * as v from 'valibot';
import { TRANSCRIPT_RESULTS } from '../../domain/officer';
import { ASKER_KINDS, RATINGS } from '../../domain/ticket';
import { dueSchema, id, instantSchema, text, topicSchema } from './schemas';

// Wire schemas of request bodies.

export const createTicketSchema = v.object({
  subject: text,
  asker_email: text,
  question: text,
  destination: text,
  upload_ids: v.array(id),
  /** Sent only to a backend whose session says `topics`. */
  topic: v.optional(topicSchema),
  /** Sent only to a backend whose session says `due`. */
  due: v.optional(dueSchema),
});

export const replySchema = v.object({ text, upload_ids: v.array(id) });

export const giveFeedbackSchema = v.object({
  rating: v.picklist(RATINGS),
  comment: text,
});

export const officerReplySchema = v.object({
  step: v.picklist(['ASK_BACK', 'FINISH', 'REPLY']),
  text,
  upload_ids: v.array(id),
});

export const forwardSchema = v.object({ reason: text, tried: text, upload_ids: v.array(id) });

/** `to`: an alias of the same office, or null to let it go. */
export const newClaimSchema = v.object({ to: v.nullable(id), note: text });

export const transcriptTurnSchema = v.object({
  by: v.picklist(['ASKER', 'OFFICER']),
  at: instantSchema,
  text,
  upload_ids: v.array(id),
});

export const transcriptSchema = v.object({
  asker_kind: v.picklist(ASKER_KINDS),
  asker_name: text,
  asker_email: text,
  satker_code: v.nullable(id),
  method: text,
  subject: text,
  destination: text,
  turns: v.array(transcriptTurnSchema),
  result: v.picklist(TRANSCRIPT_RESULTS),
});
