import { STATUS_CODES } from '../../src/app/domain/statuses';
import { ASKER_KINDS } from '../../src/app/domain/ticket';
import { DESTINATION_CODES } from '../../src/app/words/destinations';
import { EVENTS } from '../../src/app/words/events';
import { METHOD_CODES } from '../../src/app/words/methods';

const codes = (list: readonly string[]): string => list.map((code) => `\`${code}\``).join(', ');

const TICKET = {
  id: 'Opaque key. The reference is not unique and is never used as one.',
  no: "The ticket's place, from 1, in `order` within the filter; it stays with the ticket when `sort` is set.",
  reference: '`HAI-` + month, day, hour, minute, second. Not unique.',
  hai_djpb_number: '`20240314-ZGEAK9`, once HAI-DJPb has given one.',
  asker_kind: `Of a transcript: ${codes(ASKER_KINDS)}; another code is shown as it comes.`,
  satker: 'Null for a transcript of an asker without a satker.',
  destination: `${codes(DESTINATION_CODES)}; another code is shown as it comes.`,
  office: 'The office to which the ticket is addressed.',
  topic: 'What the satker chose in Topik; the name is that of the time of recording.',
  due: "The date that the ticket affects, as the satker's topic gave it.",
  method: `${codes(METHOD_CODES)}; another code is shown as it comes.`,
  status: `${codes(STATUS_CODES)}; another code is shown as it comes and allows no action.`,
  feedback_given: 'DONE with feedback is closed for good. The rating itself is in `TicketDetail.feedback` only.',
  status_since: 'Since when the ticket has had this status; "Menunggu Anda" counts its age from it.',
  last_entry_at: 'Time of the newest entry of the thread. Left out: only a change of status marks a ticket as unread.',
  last_entry_side:
    'Who wrote it: `SATKER`, `CSO` or `HAI_DJPB`; of a transcript `CSO`, who typed all of it. Entries of the own side mark nothing.',
  officer_alias: 'Alias of the officer who last answered (`CSO 182`), never a name.',
  handled_by:
    'Alias of the officer who is on it. Never sent to a satker; left out: nobody, or the backend stores none.',
  answered: 'Whether an officer has answered in the thread.',
  asked_by_hai_djpb: 'Whether the open question is from HAI-DJPb, so that a reply goes back to FORWARDED.',
};

/** Descriptions of fields whose names are not enough, by schema and field. */
export const FIELD_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Session: {
    satker: 'For a satker operator; of several, the first.',
    satkers:
      'The satkers of an operator who has more than one. Every request but this one may then carry `satker`, a code; each POST, PUT and DELETE does.',
    office: 'For a CSO.',
    zone: "Zone in which the user's office reads the clock: WIB, WITA or WIT; for a satker that of its KPPN.",
    identity_header:
      'True: POST, PUT and DELETE name their user in `X-User-Id`; a request of another user is refused with 409 `OTHER_USER`.',
    due: 'True: `POST tickets` takes `due`, tickets have it, and `GET tickets` sorts by it.',
    asker_kinds: 'True: `GET tickets` takes `asker_kind`.',
    open_before: 'True: `GET tickets` takes `open_before`.',
    answered: 'True: `GET tickets` takes `answered`.',
    claim_as:
      "The officer's own alias. Where it is there, tickets have `handled_by`, and there is `POST tickets/{id}/claim`.",
    notices: 'True: there is `GET notices`.',
    topics: 'True: `POST tickets` takes `topic`, tickets have one, and `GET tickets` filters by its code.',
    events: 'True: there is `GET events`.',
    catalogue_version: 'Changes with the content of `GET catalogue`; left out: no catalogue.',
    poll_seconds:
      'Slows all clients down: no page and no ticket is polled more often than in this many seconds. 0: no polling.',
    limits: 'Overrides the limits of the configuration.',
  },
  Office: {
    zone: "Zone in which the office reads the clock. Left out: ages of its tickets are calendar time, unless it is the user's own office or calendar.json lists it.",
  },
  Limits: {
    subject_length: 'Characters (code points), like the two below.',
    files: 'Files in one message.',
    file_size: 'Bytes of one file.',
    file_types: 'Lower case, without the dot.',
  },
  Catalogue: {
    topics: 'As `topics` of topics.json; docs/catalogue.md describes it.',
    errors: 'As `errors` of errors.json.',
    forms: 'As `forms` of forms.json.',
    calendar: 'The content of calendar.json: hours, zones and holidays, from which working time is counted.',
    deadlines: 'As `deadlines` of deadlines.json.',
  },
  Claim: {
    by: 'Alias of the officer who made the change.',
    to: 'Alias of the officer who has the ticket since; null: let go.',
    note: 'For officers only, plain text of at most 500 characters; often empty.',
  },
  NewClaim: {
    to: "Alias of an officer of the ticket's office, as in `GET officers`; the own one: I take it; null: I let it go.",
    note: 'For officers only, plain text of at most 500 characters; empty for none.',
  },
  Due: { key: 'Key of deadlines.json.', date: 'A day, `2026-12-15`.' },
  UsualAnswer: {
    median_minutes:
      'From the question to the first entry of an officer, in whole minutes in which the office was open; of the newest tickets of the method `MONSAKTI`, whichever satker asked.',
    count: 'How many answers were measured; fewer than 10 are not shown.',
  },
  Destination: {
    label: 'Shown as it comes.',
    office: "The office to which it resolves for this user's satker.",
    usual_answer:
      'How long this office usually takes for its first answer to this destination; left out: nothing is said.',
  },
  Ticket: TICKET,
  Spread: {
    count: 'How many durations were measured.',
    median: 'Seconds; null when nothing was measured.',
    p90: '90th percentile by nearest rank, in seconds; null when nothing was measured.',
  },
  WorkingSpread: {
    count: 'How many durations were measured; as in the same figure in calendar time.',
    median: 'Minutes in which the office of the ticket was open; null when nothing was measured.',
    p90: '90th percentile by nearest rank, in the same minutes; null when nothing was measured.',
  },
  Recap: {
    year: 'The year of `by_quarter` and `by_month`: that of the last day.',
    quarter: 'Null: the whole year, or the days of `from` and `to`.',
    from: 'First day that was counted, whatever was asked for; left out with `to`: the app asks for years and quarters alone.',
    to: 'Last day that was counted.',
    office: 'The office of the parameter `office`; left out: all that this user sees.',
    offices: 'Offices to which this user may narrow the figures; left out: the parameter `office` is never sent.',
    years: 'Years in which this user sees tickets.',
    measured_method:
      'Method of the tickets over which `first_answer`, `finish` and `unanswered` are counted: `MONSAKTI`. Left out when transcripts are among them.',
    confirmed: '`of` finished tickets behind which a satker stands, it has confirmed `count`.',
    by_status:
      '`awaits_feedback`: DONE with a satker behind it and without feedback. Left out, `feedback_given` false says so of DONE.',
    by_quarter: 'Of the whole year, whichever period was asked for.',
    by_month: 'Of the whole year, whichever period was asked for.',
    by_officer: '`officer` is the alias of the officer who last answered, as `officer_alias`.',
    by_satker: 'Those with the most tickets; the others may be left out.',
    by_asker_kind:
      'A ticket that a satker recorded itself is of the kind `SATKER`, as for `asker_kind` of `GET tickets`.',
    by_replies: 'DONE tickets of `measured_method` by the number of entries of officers in their thread.',
    open_ages:
      "How many tickets are not DONE and were recorded before `open_before`; `days` says how old they are, `working` whether these are working days. Step 0 is all of them. `open_before` is a whole minute with the offset of the session's zone, as the parameter of `GET tickets`.",
    longest_waiting:
      'At most ten that are WAITING_CSO, then at most ten that are FORWARDED, each longest first; `no` counts in this order.',
  },
  TicketPage: {
    total: 'Tickets that match the filter.',
    page: 'From 1; the page that this is, which is the last one when a later one was asked for.',
    as_of: "The backend's clock; ages are counted from it.",
    counts: 'Over everything that this user may see, whatever the filter.',
  },
  TicketDetail: {
    ...TICKET,
    no: 'As in the list without a filter, newest first.',
    claim: 'The last change of who is on it, with its note. Never sent to a satker.',
    thread: 'Oldest first; the first entry is the question.',
    events: 'Oldest first.',
    usual_answer: 'As in `Destination`, of the office and destination of the ticket.',
    feedback: 'Null when none was given. For a satker only: leave it out for all others.',
  },
  ThreadEntry: { author: "The asker's name, or the officer's alias." },
  TicketEvent: { kind: `${codes(Object.keys(EVENTS))}.` },
  Attachment: { size: 'Bytes.', type: 'MIME type; shown, never used to open the file.' },
  NewTicket: { upload_ids: 'Of files that were sent to `uploads` before.' },
  NewReply: { upload_ids: 'Of files that were sent to `uploads` before.' },
  NewFeedback: { comment: 'Required with NOT_HELPFUL; otherwise it may be empty.' },
  OfficerReply: { upload_ids: 'Of files that were sent to `uploads` before.' },
  Forwarding: { tried: 'May be empty.', upload_ids: 'Of files that were sent to `uploads` before.' },
  TranscriptTurn: {
    at: 'When it was said; not in the future, and not before the turn above.',
    upload_ids: 'Of files that were sent to `uploads` before.',
  },
  NewTranscript: {
    asker_email: 'Empty for an asker who has none.',
    satker_code: 'Required when `asker_kind` is SATKER; null for every other kind, behind which no satker stands.',
    method: 'Any but `MONSAKTI`.',
    turns: 'At least one, the question first; with DONE and WAITING_SATKER an officer has to have spoken.',
  },
  Problem: {
    title: 'Never shown.',
    detail: 'Never shown.',
    code: 'For machines: capitals, digits and `_`. Shown beside the status, for the help desk.',
    fields:
      'Name of a field in the request to what is wrong with it, in Indonesian, one line; shown beside the field. A turn of a transcript is `turns[1]`, counted from 0.',
  },
};
