import { FEEDBACK_FILTERS, STATUS_FILTERS } from '../../src/app/domain/statuses';
import { ANSWERED_FILTERS } from '../../src/app/domain/ticket-query';
import type { ENDPOINTS, RecapParam, TicketParam } from '../../src/app/api/wire/endpoints';
import type { SchemaName } from './components';

export interface Operation {
  readonly summary: string;
  readonly description?: string;
  /** `file`: bytes. Left out: no body. */
  readonly request?: SchemaName | 'file';
  readonly response: SchemaName | 'file' | 'events' | null;
  readonly status: 200 | 201 | 204;
  /** The response has an ETag: that of a ticket comes back as If-Match, both as If-None-Match. */
  readonly etag?: 'ticket' | 'page' | 'preferences' | 'notices';
  readonly headers?: readonly ('key' | 'version' | 'known' | 'fileName' | 'userId' | 'lastEvent')[];
  /** Status codes of refusals, besides 401, 403, 429 and 5xx, which any endpoint may return. */
  readonly refusals: readonly number[];
}

const SUBMITTED = { response: 'TicketDetail', status: 201, etag: 'ticket' } as const;

/** All endpoints that the app calls. A missing or an additional one is a type error. */
export const OPERATIONS: Readonly<Record<keyof typeof ENDPOINTS, Operation>> = {
  session: { summary: 'Who is logged in', response: 'Session', status: 200, refusals: [] },
  destinations: { summary: "Where this user's satker can ask", response: 'Destinations', status: 200, refusals: [] },
  catalogue: {
    summary: 'Topics and known error messages',
    description: 'Optional: asked for when the session names a `catalogue_version`, which the query repeats.',
    response: 'Catalogue',
    status: 200,
    refusals: [404],
  },
  ticketPage: {
    summary: 'One page of the list',
    description: 'A page beyond the end answers with the last page that exists.',
    response: 'TicketPage',
    status: 200,
    etag: 'page',
    headers: ['known'],
    refusals: [400],
  },
  ticket: {
    summary: 'One ticket with its thread',
    description: 'The same 404 for an id that does not exist and for one that this user may not see.',
    response: 'TicketDetail',
    status: 200,
    etag: 'ticket',
    headers: ['known'],
    refusals: [404],
  },
  createTicket: {
    summary: 'Record a ticket',
    request: 'NewTicket',
    ...SUBMITTED,
    headers: ['key', 'userId'],
    refusals: [409, 413, 415, 422],
  },
  reply: {
    summary: 'Reply in the thread',
    request: 'NewReply',
    ...SUBMITTED,
    headers: ['key', 'version', 'userId'],
    refusals: [404, 409, 412, 413, 415, 422],
  },
  giveFeedback: {
    summary: 'Confirm the answer and rate it; closes the ticket for good',
    request: 'NewFeedback',
    ...SUBMITTED,
    headers: ['key', 'version', 'userId'],
    refusals: [404, 409, 412, 422],
  },
  officerReply: {
    summary: "An officer's answer: asks back, finishes, or adds to an earlier answer",
    description:
      '`ASK_BACK`: WAITING_CSO becomes WAITING_SATKER. `FINISH`: it becomes DONE. `REPLY`: WAITING_SATKER, or DONE without feedback, stays what it is.',
    request: 'OfficerReply',
    ...SUBMITTED,
    headers: ['key', 'version', 'userId'],
    refusals: [404, 409, 412, 413, 415, 422],
  },
  forward: {
    summary: 'Send a ticket on to HAI-DJPb, thread and attachments with it',
    description: 'WAITING_CSO becomes FORWARDED. Reason and what was tried become an entry of the thread.',
    request: 'Forwarding',
    ...SUBMITTED,
    headers: ['key', 'version', 'userId'],
    refusals: [404, 409, 412, 422],
  },
  claim: {
    summary: 'Take a ticket, hand it over, or let it go',
    description:
      'For officers, and never told to a satker: thread, status and the ETag that a satker receives stay as they are. `CLAIMED` (409) when another officer has taken it since the version in If-Match.',
    request: 'NewClaim',
    ...SUBMITTED,
    headers: ['key', 'version', 'userId'],
    refusals: [404, 409, 412, 422],
  },
  recordTranscript: {
    summary: 'Record a conversation for an asker who has no SAKTI user',
    description: 'Without `satker_code` the result is DONE or FORWARDED, and DONE waits for nobody.',
    request: 'NewTranscript',
    ...SUBMITTED,
    headers: ['key', 'userId'],
    refusals: [409, 413, 415, 422],
  },
  satkers: {
    summary: 'Satkers by code or name, for officers and the head office',
    description: 'At most 20, those whose code or name begins with `q` first.',
    response: 'Satkers',
    status: 200,
    refusals: [],
  },
  offices: {
    summary: 'Offices whose tickets this user sees, for officers and the head office',
    response: 'Offices',
    status: 200,
    refusals: [],
  },
  officers: {
    summary: 'Aliases of the officers who last answered a ticket that this user sees',
    response: 'Officers',
    status: 200,
    refusals: [],
  },
  answers: {
    summary: "The office's ready answers, for officers",
    description: 'Optional: 404 for a backend without them; answers.json beside the catalogue is read then.',
    response: 'ReadyAnswers',
    status: 200,
    refusals: [404],
  },
  notices: {
    summary: 'Disturbances that the office knows',
    description:
      'Optional: asked where the session says `notices`; otherwise notices.json beside the catalogue is read.',
    response: 'Notices',
    status: 200,
    etag: 'notices',
    headers: ['known'],
    refusals: [404],
  },
  events: {
    summary: 'A stream that says when something of what this user sees has changed',
    description:
      'Optional: asked where the session says `events`. An event `changed` has a `Change` as its data, and no content of a ticket; a comment is sent at once and every 15 s. Closed at the end of the session.',
    response: 'events',
    status: 200,
    headers: ['lastEvent'],
    refusals: [404],
  },
  submission: {
    summary: 'What became of the POST that carried this Idempotency-Key',
    description:
      'Asked when the response to a POST was lost. An unknown key is 200 with UNKNOWN; 404 says that there is no such look-up.',
    response: 'Submission',
    status: 200,
    refusals: [404],
  },
  upload: {
    summary: 'Leave a file, to name it in a ticket or a reply afterwards',
    request: 'file',
    response: 'Attachment',
    status: 201,
    headers: ['fileName', 'userId'],
    refusals: [413, 415, 422],
  },
  discardUpload: { summary: 'Drop a file that was not sent', response: null, status: 204, refusals: [404] },
  attachment: { summary: 'The bytes of an attachment', response: 'file', status: 200, refusals: [404] },
  preferences: {
    summary: 'What this user has set',
    response: 'Preferences',
    status: 200,
    etag: 'preferences',
    refusals: [404],
  },
  recap: {
    summary: 'Figures of a period, for officers and the head office',
    description:
      'Over exactly the tickets that the list shows this user. Times lie between two entries of the thread, in seconds: from the question to the first answer of an officer, and to the answer with which the ticket was finished.',
    response: 'Recap',
    status: 200,
    refusals: [400],
  },
  savePreferences: {
    summary: 'Replace what this user has set',
    description: 'At most 65,536 bytes of JSON in UTF-8.',
    request: 'Preferences',
    response: null,
    status: 204,
    headers: ['version', 'userId'],
    refusals: [404, 412, 413],
  },
};

export interface Param {
  readonly schema: object;
  readonly description?: string;
}

/** Query parameters of `GET tickets`, all optional. */
export const PARAMS: Readonly<Record<TicketParam, Param>> = {
  status: {
    schema: { enum: STATUS_FILTERS },
    description:
      'WAITING is WAITING_CSO and WAITING_SATKER. CLOSED is DONE that waits for nobody: feedback was given, or `satker` is null.',
  },
  year: {
    schema: { type: 'integer' },
    description: "Year of `created_at`, in the zone of the user's session. A whole year unless `quarter` is given.",
  },
  quarter: { schema: { enum: [1, 2, 3, 4] } },
  feedback: {
    schema: { enum: FEEDBACK_FILTERS },
    description: 'GIVEN: `feedback_given`. NONE: DONE with a `satker` and without `feedback_given`.',
  },
  order: { schema: { enum: ['newest', 'oldest'] }, description: 'By `created_at`; `no` counts in this order.' },
  sort: {
    schema: { enum: ['no', 'name', 'created_at', 'reference', 'status', 'due'] },
    description:
      'Orders the rows by another column; `no` stays as `order` gives it. `due` by the date of the tickets that are not DONE, all others last in both directions; sent only to a backend whose session says `due`.',
  },
  direction: { schema: { enum: ['asc', 'desc'] }, description: 'With `sort`.' },
  q: {
    schema: { type: 'string' },
    description: 'Part of the reference, HAI-DJPb number, subject, name, e-mail or any text of the thread; any case.',
  },
  waiting: {
    schema: { enum: ['me'] },
    description: 'Only what waits for this user, longest waiting first unless `sort` is given.',
  },
  page: { schema: { type: 'integer', minimum: 1 } },
  size: { schema: { type: 'integer', minimum: 1 }, description: '15 on screen; exports may ask for more.' },
  created_before: {
    schema: { type: 'string', format: 'date-time' },
    description: 'Leaves out later tickets, so that an export counts the same ones on every page.',
  },
  include: {
    schema: { const: 'feedback' },
    description: 'Sends a satker the rating and comment of each row, for an export.',
  },
  office: {
    schema: { type: 'string' },
    description: 'Kind and code, `KPPN-019`: codes are unique within a kind only.',
  },
  satker: {
    schema: { type: 'string' },
    description: 'Code of the satker; for a user with several, the one for which the user works.',
  },
  destination: { schema: { type: 'string' } },
  method: { schema: { type: 'string' } },
  topic: {
    schema: { type: 'string' },
    description: 'Code of the topic; sent only to a backend whose session says `topics`.',
  },
  asker_kind: {
    schema: { type: 'string' },
    description:
      'Equal to `asker_kind`; `SATKER` also the tickets that a satker recorded. Sent only to a backend whose session says `asker_kinds`.',
  },
  officer: { schema: { type: 'string' }, description: 'Equal to `officer_alias`.' },
  handled_by: {
    schema: { type: 'string' },
    description:
      'Equal to `handled_by`; `none`: nobody is on it. Sent only to a backend whose session says `claim_as`.',
  },
  from: {
    schema: { type: 'string', format: 'date' },
    description: "First day of `created_at`, in the zone of the user's session.",
  },
  to: { schema: { type: 'string', format: 'date' }, description: 'Last day, included.' },
  open_before: {
    schema: { type: 'string', format: 'date-time' },
    description:
      'Only tickets that are not DONE, recorded before this; sent only to a backend whose session says `open_before`.',
  },
  answered: {
    schema: { enum: [...ANSWERED_FILTERS] },
    description:
      '`yes`: an officer has answered since the question; `no`: not yet, and not DONE. Sent only to a backend whose session says `answered`.',
  },
  forwarded: { schema: { enum: ['yes'] }, description: 'Only tickets that were ever sent on to HAI-DJPb.' },
};

/** Query parameters of `GET satkers`. */
export const SATKER_PARAMS: Readonly<Record<'q', Param>> = {
  q: { schema: { type: 'string' }, description: 'Part of the code or the name; any case.' },
};

/** Query parameters of `GET catalogue`. */
export const CATALOGUE_PARAMS: Readonly<Record<'version', Param>> = {
  version: { schema: { type: 'string' }, description: '`catalogue_version` of the session.' },
};

/** Query parameters of `GET recap`. */
export const RECAP_PARAMS: Readonly<Record<RecapParam, Param>> = {
  year: { schema: { type: 'integer' }, description: 'Left out: the current year.' },
  quarter: {
    schema: { enum: [1, 2, 3, 4] },
    description: 'Left out: the whole year. `by_quarter` is always the year.',
  },
  from: {
    schema: { type: 'string', format: 'date' },
    description:
      'First day, in place of `year`; sent with `to`, and only to a backend whose answer has `from` and `to`.',
  },
  to: { schema: { type: 'string', format: 'date' }, description: 'Last day, included.' },
  office: {
    schema: { type: 'string' },
    description: 'Kind and code, `KPPN-139`, as of `GET tickets`; sent only where an answer had `offices`.',
  },
};
