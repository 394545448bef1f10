import { type AnswerTimes, secondsBetween } from './answer-times';
import { parseInstant } from '../../../src/app/domain/instant';
import { periodRange, QUARTERS } from '../../../src/app/domain/period';
import { MEASURED_METHOD, officeKey, type Recap, type StatusOf } from '../../../src/app/domain/recap';
import type { Office, ZoneName } from '../../../src/app/domain/session';
import { STATES } from '../../../src/app/domain/statuses';
import { Groups, type Measured, Tally } from './tally';
import type { Ticket, TicketStatus } from '../../../src/app/domain/ticket';
import type { Period } from '../../../src/app/domain/ticket-query';
import { stateOf } from '../../../src/app/domain/ticket-state';

/** The fields of a ticket that the figures need. */
export type RecapTicket = Pick<
  Ticket,
  'id' | 'createdAt' | 'status' | 'statusSince' | 'feedbackGiven' | 'satker' | 'office' | 'destination' | 'method'
>;

/** The recap without the fields that the handler adds. */
export type RecapFigures<Waiting> = Omit<Recap<Waiting>, 'period' | 'asOf' | 'years' | 'measuredMethod'>;

/** Number of tickets per status in `longestWaiting`. */
const LONGEST_WAITING = 10;

/** Statuses in which a ticket waits for an answer: by the office, or by HAI-DJPb. */
const WAITING_STATUSES: readonly TicketStatus[] = [STATES['waiting-cso'].code, STATES.forwarded.code];

/**
 * Counts the tickets of a period in one pass. Groups are sorted by size, largest first; quarters by number. Source of
 * the figures: spec section 4, Recap; of the measured times: `answerTimes`.
 * @param timesOf called once for each MONSAKTI ticket of the year
 * @param now from which the age of unanswered tickets is counted, in milliseconds since 1970
 */
export function recapOf<T extends RecapTicket>(
  tickets: Iterable<T>,
  timesOf: (ticket: T) => AnswerTimes,
  period: Period,
  zone: ZoneName,
  now: number,
): RecapFigures<T> {
  const starts = QUARTERS.map((quarter) => Date.parse(periodRange({ year: period.year, quarter }, zone).from));
  const end = Date.parse(periodRange({ year: period.year, quarter: null }, zone).to);
  const quarters = QUARTERS.map((of) => new Tally(of));
  const all = new Tally(null);
  const statuses = new Groups<StatusOf>();
  const offices = new Groups<Office>();
  const destinations = new Groups<string>();
  const methods = new Groups<string>();
  const waiting: T[] = [];
  let [confirmable, confirmed] = [0, 0];

  for (const ticket of tickets) {
    const at = parseInstant(ticket.createdAt);
    if (at === null || at >= end) continue;
    const place = starts.findLastIndex((start) => at >= start);
    const quarter = quarters[place];
    if (!quarter) continue;
    const measured = ticket.method === MEASURED_METHOD ? measuredOf(ticket, timesOf(ticket), now) : NOT_MEASURED;
    quarter.add(measured);
    if (period.quarter !== null && period.quarter !== quarter.of) continue;
    const { status, feedbackGiven, office, destination, method } = ticket;
    const awaits = awaitsFeedback(ticket);
    all.add(measured);
    statuses.add(`${status} ${awaits}`, { status, awaitsFeedback: awaits }, measured);
    offices.add(officeKey(office), office, measured);
    destinations.add(destination, destination, measured);
    methods.add(method, method, measured);
    if (WAITING_STATUSES.includes(status)) waiting.push(ticket);
    if (status === 'DONE' && ticket.satker) {
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
    longestWaiting: WAITING_STATUSES.flatMap((wanted) => longest(waiting.filter(({ status }) => status === wanted))),
  };
}

const NOT_MEASURED: Measured = { firstAnswer: null, finish: null, unanswered: null };

function measuredOf(
  { status }: RecapTicket,
  { askedAt: asked, firstAnswer, finish }: AnswerTimes,
  now: number,
): Measured {
  const waits = status !== 'DONE' && firstAnswer === null && asked !== null;
  return { firstAnswer, finish, unanswered: waits ? Math.max(0, secondsBetween(asked, now)) : null };
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
