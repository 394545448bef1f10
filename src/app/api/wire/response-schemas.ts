import * as v from 'valibot';
import { REPLY_RANGES } from '../../domain/reply-ranges';
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
  topicSchema,
  usualAnswerSchema,
} from './schemas';

// Wire schemas of whole responses. The app checks only their parts (`schemas.ts`), and does not contain these.

export const destinationSchema = v.object({
  code: id,
  label: text,
  office: officeSchema,
  /** Left out, or null: not known. */
  usual_answer: v.optional(v.nullable(usualAnswerSchema)),
});
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

/** Whole minutes in which the offices were open; null when no ticket was measured. */
export const workingSpreadSchema = v.object({ count, median: v.nullable(v.number()), p90: v.nullable(v.number()) });

const figures = {
  count,
  first_answer: spreadSchema,
  finish: spreadSchema,
  /** Waiting times of tickets without an officer's answer; of the measured method, like the durations. */
  unanswered: v.optional(spreadSchema),
  /** The same durations in working time; left out where the calendar does not know all days between. */
  working: v.optional(v.object({ first_answer: workingSpreadSchema, finish: workingSpreadSchema })),
};
export const figuresSchema = v.object(figures);

/** `GET recap`: figures of exactly the tickets that `GET tickets` returns to the same user. */
export const recapSchema = v.object({
  year: place,
  quarter: v.nullable(v.picklist([1, 2, 3, 4])),
  /** First and last day that were counted, `2024-11-30`; left out: no other days can be asked for. */
  from: v.optional(text),
  to: v.optional(text),
  /** Key of the office to which the figures are narrowed. */
  office: v.optional(text),
  /** Offices to which this user may narrow them; left out: `office` is not taken. */
  offices: v.optional(v.array(officeSchema)),
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
  by_month: v.optional(v.array(v.object({ month: v.pipe(place, v.maxValue(12)), ...figures }))),
  by_officer: v.optional(v.array(v.object({ officer: id, ...figures }))),
  by_satker: v.optional(v.array(v.object({ satker: satkerSchema, ...figures }))),
  by_topic: v.optional(v.array(v.object({ topic: topicSchema, ...figures }))),
  by_asker_kind: v.optional(v.array(v.object({ asker_kind: text, ...figures }))),
  by_replies: v.optional(v.array(v.object({ replies: v.picklist(REPLY_RANGES), count }))),
  open_ages: v.optional(
    v.object({ working: v.boolean(), steps: v.array(v.object({ days: count, open_before: instantSchema, count })) }),
  ),
  longest_waiting: v.array(ticketSchema),
});

/** `GET submissions/{key}`: state of the POST with this Idempotency-Key. */
export const submissionSchema = v.variant('state', [
  v.object({ state: v.literal('UNKNOWN') }),
  v.object({ state: v.literal('IN_PROGRESS') }),
  v.object({ state: v.literal('DONE'), ticket: ticketDetailSchema }),
]);

/** Data of an event `changed` of `GET events`: the ticket that has changed; left out: any may have. */
export const changeSchema = v.object({ ticket_id: v.optional(id) });

/** `GET notices`: only the frame; the app checks the content as it checks notices.json (docs/catalogue.md). */
export const noticesSchema = v.array(v.looseObject({ code: id, title: text, text }));

/** `GET answers`: only the frame; the app checks the content as it checks answers.json (docs/catalogue.md). */
export const answersSchema = v.array(v.looseObject({ code: id, name: text, text }));

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
