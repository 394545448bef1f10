import * as v from 'valibot';
import { REPLY_RANGES } from '../app/domain/reply-ranges';
import { isOpenBefore } from '../app/domain/ticket-query-url';

/** Schemas that check domain objects at run time: every field is there, has its type, and no other field exists. */

const text = v.string();
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.pipe(count, v.minValue(1));
const instant = v.nullable(v.pipe(v.string(), v.isoTimestamp()));
const satker = v.nullable(v.strictObject({ code: text, name: text }));
const named = v.strictObject({ code: v.pipe(text, v.nonEmpty()), name: text });
const office = v.strictObject({ code: text, name: text, kind: v.picklist(['KPPN', 'KANWIL', 'KPH']) });
const attachment = v.strictObject({ id: v.pipe(text, v.nonEmpty()), name: text, size: count, type: text });

const usualAnswer = v.optional(v.strictObject({ minutes: count, count }));

const ticketFields = {
  id: v.pipe(text, v.nonEmpty()),
  no: place,
  reference: text,
  haiDjpbNumber: v.nullable(text),
  subject: text,
  asker: v.strictObject({ name: text, email: text }),
  askerKind: v.nullable(text),
  satker,
  destination: text,
  office,
  method: text,
  topic: v.nullable(v.strictObject({ code: v.pipe(text, v.nonEmpty()), name: text })),
  due: v.nullable(v.strictObject({ key: v.pipe(text, v.nonEmpty()), date: v.pipe(text, v.isoDate()) })),
  createdAt: instant,
  status: text,
  feedbackGiven: v.boolean(),
  statusSince: instant,
  lastEntryAt: instant,
  lastEntrySide: v.nullable(v.picklist(['SATKER', 'CSO', 'HAI_DJPB'])),
  officerAlias: v.nullable(text),
  handledBy: v.nullable(text),
  answered: v.boolean(),
  askedByHaiDjpb: v.boolean(),
  excerpt: v.nullable(text),
  incomplete: v.boolean(),
};

export const ticketPage = v.strictObject({
  items: v.array(v.strictObject(ticketFields)),
  total: count,
  page: place,
  pageSize: place,
  asOf: v.pipe(text, v.isoTimestamp()),
  counts: v.strictObject({ all: count, waitingForMe: count }),
  etag: v.nullable(text),
});

export const ticketDetail = v.strictObject({
  ...ticketFields,
  thread: v.array(
    v.strictObject({
      id: v.pipe(text, v.nonEmpty()),
      author: text,
      side: v.picklist(['SATKER', 'CSO', 'HAI_DJPB']),
      at: instant,
      text,
      attachments: v.array(attachment),
    }),
  ),
  events: v.array(v.strictObject({ kind: text, at: instant, by: text })),
  feedback: v.nullable(
    v.strictObject({ rating: v.picklist(['HELPFUL', 'NEUTRAL', 'NOT_HELPFUL']), comment: text, at: instant }),
  ),
  etag: v.nullable(text),
  claim: v.nullable(v.strictObject({ by: text, to: v.nullable(text), at: instant, note: text })),
  usualAnswer,
});

export const destination = v.strictObject({ code: v.pipe(text, v.nonEmpty()), label: text, office, usualAnswer });

export const submission = v.variant('state', [
  v.strictObject({ state: v.literal('unknown') }),
  v.strictObject({ state: v.literal('in-progress') }),
  v.strictObject({ state: v.literal('done'), ticket: ticketDetail }),
]);

const spread = v.strictObject({ count, median: v.nullable(v.number()), p90: v.nullable(v.number()) });
const working = v.nullable(v.strictObject({ firstAnswer: spread, finish: spread }));
const figures = { count, firstAnswer: spread, finish: spread, unanswered: v.nullable(spread), working };
const quarter = v.picklist([1, 2, 3, 4]);
const groups = (of: v.GenericSchema) => v.array(v.strictObject({ of, ...figures }));

export const recap = v.strictObject({
  period: v.union([
    v.strictObject({ year: place, quarter: v.nullable(quarter) }),
    v.strictObject({ from: v.pipe(text, v.isoDate()), to: v.pipe(text, v.isoDate()) }),
  ]),
  year: place,
  knowsDays: v.boolean(),
  offices: v.array(office),
  office: v.nullable(text),
  asOf: v.pipe(text, v.isoTimestamp()),
  years: v.array(place),
  measuredMethod: v.nullable(text),
  total: v.strictObject(figures),
  confirmed: v.strictObject({ of: count, count }),
  byStatus: groups(v.strictObject({ status: text, awaitsFeedback: v.boolean() })),
  byQuarter: groups(quarter),
  byOffice: groups(office),
  byDestination: groups(text),
  byMethod: groups(text),
  byMonth: groups(v.pipe(place, v.maxValue(12))),
  byOfficer: groups(text),
  bySatker: groups(named),
  byTopic: groups(named),
  byAskerKind: groups(text),
  byReplies: v.array(v.strictObject({ of: v.picklist(REPLY_RANGES), count })),
  ageing: v.nullable(
    v.strictObject({
      working: v.boolean(),
      steps: v.array(v.strictObject({ days: count, openBefore: v.pipe(text, v.check(isOpenBefore)), count })),
    }),
  ),
  longestWaiting: v.array(v.strictObject(ticketFields)),
});

export const satkers = v.array(named);

export const offices = v.array(office);

export const officers = v.array(v.pipe(text, v.nonEmpty()));

export const uploaded = v.strictObject({ kind: v.literal('done'), attachment });

export const loadedSession = v.strictObject({
  session: v.strictObject({
    userId: v.pipe(text, v.nonEmpty()),
    name: text,
    email: text,
    role: v.picklist(['SATKER', 'CSO_KPPN', 'CSO_KANWIL', 'CSO_KPH', 'KANTOR_PUSAT', 'AGEN_HAI']),
    satker,
    office: v.nullable(office),
    zone: v.picklist(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    zoneMissing: v.optional(v.literal(true)),
  }),
  limits: v.strictObject({
    subjectLength: place,
    textLength: place,
    commentLength: place,
    files: place,
    fileSize: place,
    fileTypes: v.pipe(v.array(text), v.minLength(1)),
    exportRows: place,
    confirmedPercent: place,
  }),
});
