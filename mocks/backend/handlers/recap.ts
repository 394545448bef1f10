import { HttpResponse, type HttpHandler } from 'msw';
import { actionsOf, seesManyOffices } from '../../../src/app/domain/access';
import { parseInstant } from '../../../src/app/domain/instant';
import { periodOf } from '../../../src/app/domain/period';
import { MEASURED_METHOD, officeKey, type Recap } from '../../../src/app/domain/recap';
import { type RecapPeriod, recapPeriodFrom, yearOf } from '../../../src/app/domain/recap-period';
import type { Office, ZoneName } from '../../../src/app/domain/session';
import type { Calendar } from '../../../src/app/domain/working-time/calendar';
import {
  type OfficeCalendar,
  officeCalendar,
  type OfficeName,
} from '../../../src/app/domain/working-time/office-calendar';
import calendar from '../../../src/assets/catalogue/calendar.json';
import { ageingOf } from '../rules/ageing-of';
import { recapOf } from '../rules/recap-of';
import { recapRange } from '../rules/recap-range';
import type { TicketRecord } from '../store/ticket-record';
import type { World } from '../world';
import { endpoint, type Call } from './endpoint';
import { officesSeen } from './people';
import { forbidden } from './problem-error';
import { toWireRecap } from './wire-recap';

/** The calendar's offices and years. */
const CALENDAR = calendar as unknown as Calendar;

/** The office of those who have none: it has the default hours. */
const ANY_OFFICE: OfficeName = { code: '', kind: 'KPPN' };

/** The figures for officers and the head office. */
export const recapHandlers = (world: World): HttpHandler[] => [endpoint(world, 'get', 'recap', recap)];

function recap({ world, url }: Call): Response {
  const { session } = world.persona;
  if (!actionsOf(session).has('recap')) throw forbidden();
  const { lean } = world.behaviour;
  const { zone } = session;
  const [asOf, now] = [world.clock.iso(), world.clock.now()];
  const thisYear = periodOf(asOf, zone)?.year ?? new Date().getFullYear();
  const { office: asked, ...params } = Object.fromEntries(url.searchParams);
  const period = (lean ? recapPeriodFrom({ ...params, from: null }) : recapPeriodFrom(params)) ?? {
    year: thisYear,
    quarter: null,
  };
  const visible = world.index.visibleTo(session);
  const offices = !lean && seesManyOffices(session) ? officesSeen(world) : [];
  const office = offices.find((one) => officeKey(one) === asked) ?? null;
  const tickets = office ? visible.filter((record) => officeKey(record.office) === asked) : visible;
  const timesOf = (record: TicketRecord) => world.store.timesOf(record);
  const figures: Recap<TicketRecord> = {
    ...recapOf(tickets, timesOf, period, zone, now, calendars(zone)),
    period,
    year: yearOf(period),
    knowsDays: !lean,
    offices,
    office: office && officeKey(office),
    asOf,
    years: yearsOf(visible, zone, thisYear),
    measuredMethod: MEASURED_METHOD,
    ageing: ageingOf(
      recordedIn(tickets, period, zone),
      officeCalendar(CALENDAR, session.office ?? ANY_OFFICE, zone),
      zone,
      now,
    ),
  };
  return HttpResponse.json(toWireRecap(figures, session, world.behaviour));
}

/** From the year of the newest ticket to that of the oldest. */
function yearsOf(tickets: readonly TicketRecord[], zone: ZoneName, thisYear: number): readonly number[] {
  const [first = thisYear, last = thisYear] = [tickets.at(-1), tickets[0]].map(
    (record) => periodOf(record?.createdAt ?? null, zone)?.year,
  );
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}

function recordedIn(tickets: readonly TicketRecord[], period: RecapPeriod, zone: ZoneName): readonly TicketRecord[] {
  const { from, to } = recapRange(period, zone);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return tickets.filter(({ createdAt }) => {
    const at = parseInstant(createdAt);
    return at !== null && at >= start && at < end;
  });
}

/** The calendar of each office, made once for an answer. */
function calendars(zone: ZoneName): (office: Office) => OfficeCalendar {
  const made = new Map<string, OfficeCalendar>();
  return (office) => {
    const key = officeKey(office);
    const known = made.get(key) ?? officeCalendar(CALENDAR, office, office.zone ?? zone);
    made.set(key, known);
    return known;
  };
}
