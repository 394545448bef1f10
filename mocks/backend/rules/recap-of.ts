import { type AnswerTimes, isUnanswered, secondsBetween } from './answer-times';
import { parseInstant, wallClockAt } from '../../../src/app/domain/instant';
import { type InstantRange, periodRange, QUARTERS } from '../../../src/app/domain/period';
import { MEASURED_METHOD, officeKey, type Recap, type StatusOf } from '../../../src/app/domain/recap';
import { type RecapPeriod, yearOf } from '../../../src/app/domain/recap-period';
import { REPLY_RANGES, type ReplyRange } from '../../../src/app/domain/reply-ranges';
import type { Office, Satker, ZoneName } from '../../../src/app/domain/session';
import { STATES } from '../../../src/app/domain/statuses';
import { UNKNOWN, type Unknown } from '../../../src/app/domain/working-time/calendar';
import type { OfficeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { workingTime } from '../../../src/app/domain/working-time/working-time';
import { recapRange } from './recap-range';
import { Groups, type Measured, Tally } from './tally';
import type { Ticket, TicketStatus, TicketTopic } from '../../../src/app/domain/ticket';
import { stateOf } from '../../../src/app/domain/ticket-state';

/** The fields of a ticket that the figures need. */
export type RecapTicket = Pick<
  Ticket,
  | 'id'
  | 'createdAt'
  | 'status'
  | 'statusSince'
  | 'feedbackGiven'
  | 'satker'
  | 'office'
  | 'destination'
  | 'method'
  | 'officerAlias'
  | 'topic'
  | 'askerKind'
>;

/** The recap without the fields that the handler adds. */
export type RecapFigures<Waiting> = Omit<
  Recap<Waiting>,
  'period' | 'year' | 'knowsDays' | 'office' | 'offices' | 'asOf' | 'years' | 'measuredMethod' | 'ageing'
>;

/** Number of tickets per status in `longestWaiting`. */
const LONGEST_WAITING = 10;

/** Statuses in which a ticket waits for an answer: by the office, or by HAI-DJPb. */
const WAITING_STATUSES: readonly TicketStatus[] = [STATES['waiting-cso'].code, STATES.forwarded.code];

/**
 * Counts the tickets of a period in one pass. Groups are sorted by size, largest first; quarters, months and replies by number. Source of
 * the figures: spec section 4, Recap; of the measured times: `answerTimes`.
 * @param timesOf called once for each MONSAKTI ticket of the period and its year
 * @param calendarOf working times of an office
 * @param now from which the age of unanswered tickets is counted, in milliseconds since 1970
 */
export function recapOf<T extends RecapTicket>(
  tickets: Iterable<T>,
  timesOf: (ticket: T) => AnswerTimes,
  period: RecapPeriod,
  zone: ZoneName,
  now: number,
  calendarOf: (office: Office) => OfficeCalendar,
): RecapFigures<T> {
  const isInYear = within(periodRange({ year: yearOf(period), quarter: null }, zone));
  const isChosen = within(recapRange(period, zone));
  const quarters = QUARTERS.map((of) => new Tally(of));
  const months = MONTHS.map((of) => new Tally(of));
  const all = new Tally(null);
  const statuses = new Groups<StatusOf>();
  const offices = new Groups<Office>();
  const destinations = new Groups<string>();
  const methods = new Groups<string>();
  const officers = new Groups<string>();
  const satkers = new Groups<Satker>();
  const topics = new Groups<TicketTopic>();
  const kinds = new Groups<string>();
  const replies = new Map<ReplyRange, number>(REPLY_RANGES.map((of) => [of, 0]));
  const waiting: T[] = [];
  let [confirmable, confirmed] = [0, 0];

  for (const ticket of tickets) {
    const at = parseInstant(ticket.createdAt);
    if (at === null || !(isInYear(at) || isChosen(at))) continue;
    const times = ticket.method === MEASURED_METHOD ? timesOf(ticket) : null;
    const measured = times ? measuredOf(ticket, times, now, calendarOf) : NOT_MEASURED;
    if (isInYear(at)) {
      const { month } = wallClockAt(at, zone);
      months[month - 1]?.add(measured);
      quarters[Math.ceil(month / 3) - 1]?.add(measured);
    }
    if (!isChosen(at)) continue;
    const { status, feedbackGiven, office, destination, method, officerAlias, satker, topic } = ticket;
    const kind = ticket.askerKind ?? (satker && 'SATKER');
    const range = status === 'DONE' && times ? replyRange(times.replies) : null;
    const awaits = awaitsFeedback(ticket);
    all.add(measured);
    statuses.add(`${status} ${awaits}`, { status, awaitsFeedback: awaits }, measured);
    offices.add(officeKey(office), office, measured);
    destinations.add(destination, destination, measured);
    methods.add(method, method, measured);
    if (officerAlias) officers.add(officerAlias, officerAlias, measured);
    if (satker) satkers.add(satker.code, satker, measured);
    if (topic) topics.add(topic.code, topic, measured);
    if (kind) kinds.add(kind, kind, measured);
    if (range) replies.set(range, (replies.get(range) ?? 0) + 1);
    if (WAITING_STATUSES.includes(status)) waiting.push(ticket);
    if (status === 'DONE' && satker) {
      confirmable++;
      if (feedbackGiven) confirmed++;
    }
  }

  return {
    total: all.figures,
    confirmed: { of: confirmable, count: confirmed },
    byStatus: statuses.largestFirst(),
    byQuarter: quarters.map((tally) => tally.group),
    byOffice: offices.largestFirst(),
    byDestination: destinations.largestFirst(),
    byMethod: methods.largestFirst(),
    byMonth: months.map((tally) => tally.group),
    byOfficer: officers.largestFirst(),
    bySatker: satkers.largestFirst(),
    byTopic: topics.largestFirst(),
    byAskerKind: kinds.largestFirst(),
    byReplies: [...replies].map(([of, count]) => ({ of, count })),
    longestWaiting: WAITING_STATUSES.flatMap((wanted) => longest(waiting.filter(({ status }) => status === wanted))),
  };
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

function within({ from, to }: InstantRange): (at: number) => boolean {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return (at) => at >= start && at < end;
}

/** Null for a ticket that was finished without a message of an officer. */
function replyRange(count: number): ReplyRange | null {
  if (count === 0) return null;
  if (count === 1) return '1';
  return count <= 3 ? '2-3' : count <= 5 ? '4-5' : '>5';
}

const NOT_MEASURED: Measured = {
  firstAnswer: null,
  finish: null,
  unanswered: null,
  working: { firstAnswer: null, finish: null },
};

function measuredOf(
  { status, office }: RecapTicket,
  times: AnswerTimes,
  now: number,
  calendarOf: (office: Office) => OfficeCalendar,
): Measured {
  const { askedAt: asked, firstAnswer, finish } = times;
  const worked = (seconds: number | null): number | Unknown | null => {
    if (seconds === null || asked === null) return null;
    const time = workingTime(calendarOf(office), asked, asked + seconds * 1000);
    return time === UNKNOWN ? UNKNOWN : Math.round(time / 60_000);
  };
  return {
    firstAnswer,
    finish,
    unanswered: asked !== null && isUnanswered(status, times) ? Math.max(0, secondsBetween(asked, now)) : null,
    working: { firstAnswer: worked(firstAnswer), finish: worked(finish) },
  };
}

function longest<T extends RecapTicket>(waiting: readonly T[]): readonly T[] {
  const since = new Map(waiting.map((ticket) => [ticket, parseInstant(ticket.statusSince) ?? Infinity]));
  const order = (a: T, b: T): number =>
    (since.get(a) ?? 0) - (since.get(b) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return [...waiting].sort(order).slice(0, LONGEST_WAITING);
}

/**
 * Whether a finished ticket still waits for feedback: "Selesai, belum ada feedback". A ticket without a satker waits
 * for nobody and is "Selesai" (spec section 3).
 */
function awaitsFeedback(ticket: Pick<Ticket, 'status' | 'feedbackGiven' | 'satker'>): boolean {
  return stateOf({ ...ticket, answered: true, incomplete: false }) === 'done-open';
}
