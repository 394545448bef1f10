import * as v from 'valibot';
import {
  count,
  id,
  instantSchema,
  officeSchema,
  place,
  satkerSchema,
  text,
  ticketDetailSchema,
  ticketSchema,
} from './schemas';

// Wire schemas of whole responses. The app checks only their parts (`schemas.ts`), and does not contain these.

export const destinationSchema = v.object({ code: id, label: text, office: officeSchema });
export const destinationsSchema = v.array(destinationSchema);

export const ticketPageSchema = v.object({
  items: v.array(ticketSchema),
  total: count,
  page: place,
  page_size: place,
  /** The backend's time of the response. Waiting times are counted from it. */
  as_of: instantSchema,
  counts: v.object({ all: count, waiting_for_me: count }),
});

/** Seconds between two thread entries; null when no ticket was measured. */
export const spreadSchema = v.object({ count, median: v.nullable(v.number()), p90: v.nullable(v.number()) });

const figures = {
  count,
  first_answer: spreadSchema,
  finish: spreadSchema,
  /** Waiting times of tickets without an officer's answer; of the measured method, like the durations. */
  unanswered: v.optional(spreadSchema),
};
export const figuresSchema = v.object(figures);

/** `GET recap`: figures of exactly the tickets that `GET tickets` returns to the same user. */
export const recapSchema = v.object({
  year: place,
  quarter: v.nullable(v.picklist([1, 2, 3, 4])),
  as_of: instantSchema,
  years: v.array(place),
  /** Method of the measured tickets; left out when transcripts are measured, too. */
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

/** `GET submissions/{key}`: state of the POST with this Idempotency-Key. */
export const submissionSchema = v.variant('state', [
  v.object({ state: v.literal('UNKNOWN') }),
  v.object({ state: v.literal('IN_PROGRESS') }),
  v.object({ state: v.literal('DONE'), ticket: ticketDetailSchema }),
]);

const catalogueList = v.optional(v.array(v.looseObject({ code: id })));

/** Only the frame: the app checks the content as it checks the files of a catalogue (docs/catalogue.md). */
export const catalogueSchema = v.object({
  topics: catalogueList,
  errors: catalogueList,
  forms: v.optional(v.array(v.looseObject({ id }))),
  calendar: v.optional(v.looseObject({})),
  deadlines: v.optional(v.array(v.looseObject({ key: id }))),
});

export const preferencesSchema = v.record(v.string(), v.unknown());

export const satkersSchema = v.array(satkerSchema);

export const officesSchema = v.array(officeSchema);

/** Aliases, never real names. */
export const officersSchema = v.array(id);

/** Body of a refusal (problem+json, RFC 9457). */
export const problemSchema = v.object({
  title: v.optional(text),
  detail: v.optional(text),
  /** Machine-readable reason, for example `TICKET_CLOSED`, `KEY_REUSED`, `KEY_IN_PROGRESS`. */
  code: v.optional(text),
  /** Wire field names with what is wrong, in Indonesian. */
  fields: v.optional(v.record(v.string(), text)),
});
