import * as v from 'valibot';
import { OFFICE_KINDS, ROLES, ZONES } from '../../domain/session';
import { RATINGS, THREAD_SIDES } from '../../domain/ticket';

/**
 * Wire schemas of the parts of responses; whole responses are in `response-schemas.ts`, requests in
 * `request-schemas.ts`. Only these files know the wire's names. `docs/openapi.json` is generated from them, and the
 * mocks validate against them.
 */

export const text = v.string();
const nullableText = v.nullable(text);
export const id = v.pipe(v.string(), v.nonEmpty());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const place = v.pipe(v.number(), v.integer(), v.minValue(1));

/** RFC 3339 with an offset (`2024-03-19T05:00:40Z`). An unreadable one is shown as `-` (F47). */
export const instantSchema = v.string();
const nullableInstant = v.nullable(instantSchema);

export const officeSchema = v.object({
  code: id,
  name: text,
  kind: v.picklist(OFFICE_KINDS),
  /** Zone of its clock; left out: known for the user's own office alone, from the session. */
  zone: v.optional(v.picklist(ZONES)),
});

export const satkerSchema = v.object({ code: id, name: text });

export const limitsSchema = v.object({
  subject_length: place,
  text_length: place,
  comment_length: place,
  files: place,
  file_size: place,
  file_types: v.array(text),
  /** Maximum number of tickets in an export; left out: the app's default. */
  export_rows: v.optional(place),
  /** Percent of finished tickets that satker should have confirmed; left out: 95. */
  confirmed_percent: v.optional(v.pipe(place, v.maxValue(100))),
});

export const sessionSchema = v.object({
  user_id: id,
  name: text,
  email: text,
  role: v.picklist(ROLES),
  satker: v.nullable(satkerSchema),
  /** The satkers of an operator who has more than one; `satker` is the first of them. */
  satkers: v.optional(v.array(satkerSchema)),
  office: v.nullable(officeSchema),
  zone: v.picklist(ZONES),
  /** Whether write requests must name their user in `X-User-Id`, so that the backend can refuse another user's. */
  identity_header: v.optional(v.boolean()),
  /** Whether `POST tickets` and `GET tickets` take a topic, and tickets have one. */
  topics: v.optional(v.boolean()),
  /** Whether `POST tickets` takes `due`, tickets have it, and `GET tickets` sorts by it. */
  due: v.optional(v.boolean()),
  /** Whether `GET tickets` takes `asker_kind`. */
  asker_kinds: v.optional(v.boolean()),
  /** Whether `GET tickets` takes `open_before`. */
  open_before: v.optional(v.boolean()),
  /** Whether `GET tickets` takes `answered`. */
  answered: v.optional(v.boolean()),
  /** Whether there is `GET notices`. */
  notices: v.optional(v.boolean()),
  /** Whether there is `GET events`. */
  events: v.optional(v.boolean()),
  /** The officer's own alias, where there is `POST tickets/{id}/claim` and tickets have `handled_by`. */
  claim_as: v.optional(id),
  /** Version of `GET catalogue`; left out: the backend has no catalogue. */
  catalogue_version: v.optional(text),
  /** Smallest number of seconds between two polls of one page or ticket; 0 switches polling off. */
  poll_seconds: v.optional(count),
  /** Left out: the app's defaults. */
  limits: v.optional(limitsSchema),
});

export const feedbackSchema = v.object({
  rating: v.picklist(RATINGS),
  comment: text,
  at: nullableInstant,
});

/** The treasury's date that a ticket affects: key of a deadline, and the day as `2026-12-15`. */
export const dueSchema = v.object({ key: id, date: text });

/** Topic of a ticket: code and name of the catalogue at the time of recording. */
export const topicSchema = v.object({ code: id, name: text });

export const ticketSchema = v.object({
  id,
  no: place,
  reference: text,
  hai_djpb_number: nullableText,
  subject: text,
  asker_name: text,
  asker_email: text,
  /** For transcripts only. */
  asker_kind: v.optional(nullableText),
  satker: v.nullable(satkerSchema),
  destination: text,
  office: officeSchema,
  method: text,
  /** Left out, or null: recorded without a topic. */
  topic: v.optional(v.nullable(topicSchema)),
  /** Left out, or null: none. */
  due: v.optional(v.nullable(dueSchema)),
  created_at: nullableInstant,
  status: text,
  feedback_given: v.boolean(),
  status_since: nullableInstant,
  /** The newest entry of the thread, and who wrote it; left out: only a change of status marks a ticket as unread. */
  last_entry_at: v.optional(nullableInstant),
  last_entry_side: v.optional(nullableText),
  officer_alias: nullableText,
  /** Sent to officers only; left out, or null: nobody is on it. */
  handled_by: v.optional(nullableText),
  answered: v.boolean(),
  asked_by_hai_djpb: v.boolean(),
  /** Where `q` matched in the thread, with a few words around it; left out when a field of the row matches. */
  excerpt: v.optional(nullableText),
  /** Sent to satkers only; in a list only with `include=feedback`. */
  feedback: v.optional(v.nullable(feedbackSchema)),
});

export const attachmentSchema = v.object({ id, name: text, size: count, type: text });

export const threadEntrySchema = v.object({
  id,
  author: text,
  side: v.picklist(THREAD_SIDES),
  at: nullableInstant,
  text,
  attachments: v.array(attachmentSchema),
});

export const ticketEventSchema = v.object({ kind: text, at: nullableInstant, by: text });

/** How long the office usually takes for its first answer, in whole minutes in which it is open. */
export const usualAnswerSchema = v.object({ median_minutes: count, count });

/** The last change of who is on a ticket. */
export const claimSchema = v.object({ by: text, to: nullableText, at: nullableInstant, note: text });

export const ticketDetailSchema = v.object({
  ...ticketSchema.entries,
  /** Of the ticket's office and destination; left out, or null: not known. */
  usual_answer: v.optional(v.nullable(usualAnswerSchema)),
  /** Sent to officers only; left out, or null: nobody ever was on it. */
  claim: v.optional(v.nullable(claimSchema)),
  thread: v.array(threadEntrySchema),
  events: v.array(ticketEventSchema),
});
