import type { InferOutput } from 'valibot';
import type { figuresSchema, recapSchema } from '../../../src/app/api/wire/response-schemas';
import { type Figures, type Recap, type Spread } from '../../../src/app/domain/recap';
import { daysOf, isDays } from '../../../src/app/domain/recap-period';
import type { Session } from '../../../src/app/domain/session';
import type { TicketRecord } from '../store/ticket-record';
import type { Behaviour } from '../world';
import { toWireOffice, toWireTicket } from './to-wire';

type WireFigures = InferOutput<typeof figuresSchema>;
type WireRecap = InferOutput<typeof recapSchema>;

/** Satkers of one answer: the largest, because the head office sees thousands. */
const MOST_SATKERS = 50;

/** The response of `GET recap`; a lean backend has only the parts that every backend has. */
export function toWireRecap(recap: Recap<TicketRecord>, session: Session, behaviour: Behaviour): WireRecap {
  const { period, total } = recap;
  // All groups of the period are in working time, or none.
  const inWorkingTime = !behaviour.lean && total.working !== null;
  const toWire = (group: Figures): WireFigures => wireFigures(group, inWorkingTime);
  return {
    year: recap.year,
    quarter: isDays(period) ? null : period.quarter,
    as_of: recap.asOf,
    years: [...recap.years],
    ...(recap.measuredMethod && { measured_method: recap.measuredMethod }),
    total: toWire(total),
    confirmed: recap.confirmed,
    by_status: recap.byStatus.map((group) => ({
      status: group.of.status,
      awaits_feedback: group.of.awaitsFeedback,
      ...toWire(group),
    })),
    by_quarter: recap.byQuarter.map((group) => ({ quarter: group.of, ...toWire(group) })),
    by_office: recap.byOffice.map((group) => ({
      office: toWireOffice(group.of, behaviour),
      ...toWire(group),
    })),
    by_destination: recap.byDestination.map((group) => ({ destination: group.of, ...toWire(group) })),
    by_method: recap.byMethod.map((group) => ({ method: group.of, ...toWire(group) })),
    longest_waiting: recap.longestWaiting.map((record, place) => toWireTicket(record, place + 1, session, behaviour)),
    ...(!behaviour.lean && optionalParts(recap, toWire)),
  };
}

function optionalParts(recap: Recap<TicketRecord>, toWire: (group: Figures) => WireFigures): Partial<WireRecap> {
  const { office, offices, ageing } = recap;
  return {
    ...daysOf(recap.period),
    ...(office && { office }),
    ...(offices.length > 1 && { offices: [...offices] }),
    by_month: recap.byMonth.map((group) => ({ month: group.of, ...toWire(group) })),
    by_officer: recap.byOfficer.map((group) => ({ officer: group.of, ...toWire(group) })),
    by_satker: recap.bySatker.slice(0, MOST_SATKERS).map((group) => ({ satker: group.of, ...toWire(group) })),
    by_topic: recap.byTopic.map((group) => ({ topic: group.of, ...toWire(group) })),
    by_asker_kind: recap.byAskerKind.map((group) => ({ asker_kind: group.of, ...toWire(group) })),
    by_replies: recap.byReplies.map(({ of, count }) => ({ replies: of, count })),
    ...(ageing && {
      open_ages: {
        working: ageing.working,
        steps: ageing.steps.map(({ days, openBefore, count }) => ({ days, open_before: openBefore, count })),
      },
    }),
  };
}

const wireFigures = (
  { count, firstAnswer, finish, unanswered, working }: Figures,
  inWorkingTime: boolean,
): WireFigures => ({
  count,
  first_answer: firstAnswer,
  finish,
  ...(unanswered && { unanswered }),
  ...(working &&
    inWorkingTime && { working: { first_answer: inMinutes(working.firstAnswer), finish: inMinutes(working.finish) } }),
});

const inMinutes = ({ count, median, p90 }: Spread): Spread => ({
  count,
  median: median === null ? null : median / 60,
  p90: p90 === null ? null : p90 / 60,
});
