import { HttpResponse, type HttpHandler } from 'msw';
import type { InferOutput } from 'valibot';
import type { figuresSchema, recapSchema } from '../../../src/app/api/wire/response-schemas';
import { actionsOf } from '../../../src/app/domain/access';
import { periodOf } from '../../../src/app/domain/period';
import { type Figures, MEASURED_METHOD } from '../../../src/app/domain/recap';
import { recapOf } from '../rules/recap-of';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { toPeriod } from './page-request';
import { forbidden } from './problem-error';
import { toWireTicket } from './to-wire';

/** The figures for officers and the head office. */
export const recapHandlers = (world: World): HttpHandler[] => [endpoint(world, 'get', 'recap', recap)];

function recap({ world, url }: Call): Response {
  const { session } = world.persona;
  if (!actionsOf(session).has('recap')) throw forbidden();
  const asOf = world.clock.iso();
  const thisYear = periodOf(asOf, session.zone)?.year ?? new Date().getFullYear();
  const period = toPeriod(url.searchParams) ?? { year: thisYear, quarter: null };
  const tickets = world.index.visibleTo(session);
  const figures = recapOf(tickets, (record) => world.store.timesOf(record), period, session.zone, world.clock.now());
  const years = [tickets.at(-1), tickets[0]].map((record) => periodOf(record?.createdAt ?? null, session.zone)?.year);
  const [first = thisYear, last = thisYear] = years;
  const body: InferOutput<typeof recapSchema> = {
    ...period,
    as_of: asOf,
    years: Array.from({ length: last - first + 1 }, (_, i) => last - i),
    measured_method: MEASURED_METHOD,
    total: toWire(figures.total),
    confirmed: figures.confirmed,
    by_status: figures.byStatus.map((group) => ({
      status: group.of.status,
      awaits_feedback: group.of.awaitsFeedback,
      ...toWire(group),
    })),
    by_quarter: figures.byQuarter.map((group) => ({ quarter: group.of, ...toWire(group) })),
    by_office: figures.byOffice.map((group) => ({ office: group.of, ...toWire(group) })),
    by_destination: figures.byDestination.map((group) => ({ destination: group.of, ...toWire(group) })),
    by_method: figures.byMethod.map((group) => ({ method: group.of, ...toWire(group) })),
    longest_waiting: figures.longestWaiting.map((record, place) => toWireTicket(record, place + 1)),
  };
  return HttpResponse.json(body);
}

const toWire = ({ count, firstAnswer, finish, unanswered }: Figures): InferOutput<typeof figuresSchema> => ({
  count,
  first_answer: firstAnswer,
  finish,
  ...(unanswered && { unanswered }),
});
