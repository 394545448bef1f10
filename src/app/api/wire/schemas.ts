import * as v from 'valibot';

/**
 * The wire: what the backend sends, field for field; what it takes is in `sent-schemas.ts`. The only place that knows
 * its names; `docs/openapi.json` is generated from both and the mocks validate against them.
 */

export const text = v.string();
const nullableText = v.nullable(text);
export const id = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

/** RFC 3339 with an offset (`2024-03-19T05:00:40Z`); one that cannot be read is shown as `-` (F47). */
export const instantSchema = v.string();
const nullableInstant = v.nullable(instantSchema);

export const officeSchema = v.object({
  code: id,
  name: text,
  kind: v.picklist(['KPPN', 'KANWIL', 'KPH']),
});

export const satkerSchema = v.object({ code: id, name: text });

export const limitsSchema = v.object({
  subject_length: place,
  text_length: place,
  comment_length: place,
  files: place,
  file_size: place,
  file_types: v.array(text),
  /** Tickets in one export; left out: the app's own. */
  export_rows: v.optional(place),
});

export const sessionSchema = v.object({
  user_id: id,
  name: text,
  email: text,
  role: v.picklist(['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI']),
  satker: v.nullable(satkerSchema),
  office: v.nullable(officeSchema),
  zone: v.picklist(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  /** True: a request that changes something names its person in `X-User-Id`, and another's is refused. */
  identity_header: v.optional(v.boolean()),
  /** Left out: the app's own defaults hold. */
  limits: v.optional(limitsSchema),
});

export const destinationSchema = v.object({ code: id, label: text, office: officeSchema });
export const destinationsSchema = v.array(destinationSchema);

export const feedbackSchema = v.object({
  rating: v.picklist(['HELPFUL', 'NEUTRAL', 'NOT_HELPFUL']),
  comment: text,
  at: nullableInstant,
});

export const ticketSchema = v.object({
  id,
  no: place,
  reference: text,
  hai_djpb_number: nullableText,
  subject: text,
  asker_name: text,
  asker_email: text,
  /** Only of a transcript. */
  asker_kind: v.optional(nullableText),
  satker: v.nullable(satkerSchema),
  destination: text,
  office: officeSchema,
  method: text,
  created_at: nullableInstant,
  status: text,
  feedback_given: v.boolean(),
  status_since: nullableInstant,
  officer_alias: nullableText,
  answered: v.boolean(),
  asked_by_hai_djpb: v.boolean(),
  /** Where `q` was found in what was said, a few words around it; left out where a field of the row itself holds it. */
  excerpt: v.optional(nullableText),
  /** Sent to the satker only, in a list only with `include=feedback`; left out for every other reader. */
  feedback: v.optional(v.nullable(feedbackSchema)),
});

export const ticketPageSchema = v.object({
  items: v.array(ticketSchema),
  total: count,
  page: place,
  page_size: place,
  /** The backend's clock when it answered; ages are counted from it. */
  as_of: instantSchema,
  counts: v.object({ all: count, waiting_for_me: count }),
});

/** Seconds between two thread entries; null when nothing was measured. */
export const spreadSchema = v.object({ count, median: v.nullable(v.number()), p90: v.nullable(v.number()) });

const figures = {
  count,
  first_answer: spreadSchema,
  finish: spreadSchema,
  /** Ages of those that no officer has answered yet; of the measured method, as the durations. */
  unanswered: v.optional(spreadSchema),
};
export const figuresSchema = v.object(figures);

/** `GET recap`: figures over exactly the tickets that `GET tickets` shows the same person. */
export const recapSchema = v.object({
  year: place,
  quarter: v.nullable(v.picklist([1, 2, 3, 4])),
  as_of: instantSchema,
  years: v.array(place),
  /** Method of the tickets whose answers are timed; left out when all are, transcripts too. */
  measured_method: v.optional(text),
  total: figuresSchema,
  confirmed: v.object({ of: count, count }),
  by_status: v.array(
    v.object({
      status: text,
      awaits_feedback: v.optional(v.boolean()),
      feedback_given: v.optional(v.boolean()),
      ...figures,
    }),
  ),
  by_quarter: v.array(v.object({ quarter: v.picklist([1, 2, 3, 4]), ...figures })),
  by_office: v.array(v.object({ office: officeSchema, ...figures })),
  by_destination: v.array(v.object({ destination: text, ...figures })),
  by_method: v.array(v.object({ method: text, ...figures })),
  longest_waiting: v.array(ticketSchema),
});

export const attachmentSchema = v.object({ id, name: text, size: count, type: text });

export const threadEntrySchema = v.object({
  id,
  author: text,
  side: v.picklist(['SATKER', 'CSO', 'HAI_DJPB']),
  at: nullableInstant,
  text,
  attachments: v.array(attachmentSchema),
});

export const ticketEventSchema = v.object({ kind: text, at: nullableInstant, by: text });

export const ticketDetailSchema = v.object({
  ...ticketSchema.entries,
  thread: v.array(threadEntrySchema),
  events: v.array(ticketEventSchema),
});

/** `GET submissions/{key}`: what became of the POST that carried this Idempotency-Key. */
export const submissionSchema = v.variant('state', [
  v.object({ state: v.literal('UNKNOWN') }),
  v.object({ state: v.literal('IN_PROGRESS') }),
  v.object({ state: v.literal('DONE'), ticket: ticketDetailSchema }),
]);

export const preferencesSchema = v.record(v.string(), v.unknown());

export const satkersSchema = v.array(satkerSchema);

export const officesSchema = v.array(officeSchema);

/** Aliases, never names. */
export const officersSchema = v.array(id);

/** Body of every refusal that the backend explains itself (problem+json, RFC 9457). */
export const problemSchema = v.object({
  title: v.optional(text),
  detail: v.optional(text),
  /** Machine-readable reason, for example `TICKET_CLOSED`, `KEY_REUSED`, `KEY_IN_PROGRESS`. */
  code: v.optional(text),
  /** Field name on the wire to what is wrong with it, in Indonesian. */
  fields: v.optional(v.record(v.string(), text)),
});
