import fc from 'fast-check';
import { expectAlways } from '../../../src/testing/expect-always';
import { aSession, KANWIL, KPPN, OTHER_SATKER, SATKER } from '../../../src/testing/samples';
import { type Figures, MEASURED_METHOD, officeKey } from '../../../src/app/domain/recap';
import { monthDays, periodQuery, type RecapPeriod, yearOf } from '../../../src/app/domain/recap-period';
import type { Role } from '../../../src/app/domain/session';
import { listedStates, queryOf, STATES } from '../../../src/app/domain/statuses';
import { DEFAULT_QUERY, type TicketQuery } from '../../../src/app/domain/ticket-query';
import { officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { ageingOf } from '../rules/ageing-of';
import type { AnswerTimes } from '../rules/answer-times';
import { recapOf } from '../rules/recap-of';
import { recapRange } from '../rules/recap-range';
import { TicketIndex } from './ticket-index';
import { selectPage } from './ticket-page';
import { aRecord, type TicketRecord } from './ticket-record';
import { TicketStore } from './ticket-store';

const ZONE = 'Asia/Makassar';
const NOW = Date.UTC(2024, 11, 20, 3, 24, 10);
/** Without holidays: the ages are calendar days, and the counts must agree all the same. */
const CALENDAR = officeCalendar({ hours: {}, offices: [], periods: [], years: {} }, { code: '', kind: 'KPPN' }, ZONE);

describe('every count of the recap', () => {
  it('is the total of the list that it opens, for every table and kind of period', () => {
    let compared = 0;
    expectAlways(
      fc.property(fc.array(anyRecord(), { maxLength: 40 }), anyPeriod(), anyReader(), (records, period, role) => {
        const counts = countsOf(records, period, role);
        compared += counts.length;
        return counts.every(({ count, total }) => count === total);
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(400 * 20);
  });
});

interface Compared {
  readonly count: number;
  readonly total: number;
}

function countsOf(records: readonly TicketRecord[], period: RecapPeriod, role: Role): Compared[] {
  const session = aSession(role, { zone: ZONE });
  const timesOf = ({ id, status }: TicketRecord): AnswerTimes => ({
    askedAt: 0,
    firstAnswer: status === 'DONE' || id < '8' ? 60 : null,
    finish: status === 'DONE' ? 60 : null,
    replies: 0,
  });
  const conversationOf = () => ({ thread: [], events: [], feedback: null });
  const store = new TicketStore({ records, conversationOf, timesOf });
  const index = new TicketIndex(store);
  const visible = index.visibleTo(session);
  const recap = recapOf(visible, timesOf, period, ZONE, NOW, () => CALENDAR);
  const { from, to } = recapRange(period, ZONE);
  const inPeriod = visible.filter(({ createdAt }) => createdAt !== null && createdAt >= from && createdAt < to);
  const ageing = ageingOf(inPeriod, CALENDAR, ZONE, NOW);
  const page = { size: 1, createdBefore: null, withFeedback: false };
  const total = (query: Partial<TicketQuery>) =>
    selectPage(index, { ...DEFAULT_QUERY, ...page, ...query }, session).total;
  const within = periodQuery(period);
  const compare = <Of>(groups: readonly { of: Of; count: number }[], query: (of: Of) => Partial<TicketQuery>) =>
    groups.map(({ of, count }) => ({ count, total: total({ ...within, ...query(of) }) }));
  const year = yearOf(period);
  /** The tickets behind each median: those that are finished, answered, or not yet answered. */
  const measured = <Of>(groups: readonly (Figures & { of: Of })[], query: (of: Of) => Partial<TicketQuery>) =>
    groups.flatMap(({ of, finish, firstAnswer, unanswered }) => {
      const opened = (filter: Partial<TicketQuery>) =>
        total({ ...within, ...filter, ...query(of), method: MEASURED_METHOD });
      return [
        { count: finish.count, total: opened({ status: 'DONE' }) },
        { count: firstAnswer.count, total: opened({ answered: 'yes' }) },
        { count: unanswered?.count ?? 0, total: opened({ answered: 'no' }) },
      ];
    });
  return [
    { count: recap.total.count, total: total(within) },
    { count: recap.confirmed.count, total: total({ ...within, feedback: 'GIVEN' }) },
    ...measured([{ of: null, ...recap.total }], () => ({})),
    ...measured(recap.byOffice, (office) => ({ office: officeKey(office) })),
    ...measured(recap.byDestination, (destination) => ({ destination })),
    ...measured(recap.byOfficer, (officer) => ({ officer })),
    ...measured(recap.bySatker, ({ code }) => ({ satker: code })),
    ...measured(recap.byTopic, ({ code }) => ({ topic: code })),
    ...measured(recap.byQuarter, (quarter) => periodQuery({ year, quarter })),
    ...compare(
      recap.byStatus.filter(({ of }) => of.status !== 'XYZ'),
      ({ status, awaitsFeedback }) => {
        const state = listedStates().find(
          (one) => STATES[one].code === status && (STATES[one].feedback === 'NONE') === awaitsFeedback,
        );
        return state ? queryOf(state) : {};
      },
    ),
    ...compare(recap.byOffice, (office) => ({ office: officeKey(office) })),
    ...compare(recap.byDestination, (destination) => ({ destination })),
    ...compare(recap.byMethod, (method) => ({ method })),
    ...compare(recap.byOfficer, (officer) => ({ officer })),
    ...compare(recap.bySatker, ({ code }) => ({ satker: code })),
    ...compare(recap.byTopic, ({ code }) => ({ topic: code })),
    ...compare(recap.byAskerKind, (askerKind) => ({ askerKind })),
    ...compare(recap.byQuarter, (quarter) => ({ ...periodQuery({ year, quarter }) })),
    ...compare(recap.byMonth, (month) => periodQuery(monthDays(year, month))),
    ...ageing.steps.map(({ openBefore, count }) => ({ count, total: total({ ...within, openBefore }) })),
  ];
}

const anyReader = () => fc.constantFrom('CSO_KPPN' as const, 'CSO_KANWIL' as const, 'KANTOR_PUSAT' as const);

function anyPeriod(): fc.Arbitrary<RecapPeriod> {
  const day = fc.integer({ min: Date.UTC(2023, 10), max: NOW }).map((ms) => new Date(ms).toISOString().slice(0, 10));
  const quarter = fc.constantFrom<1 | 2 | 3 | 4 | null>(null, 1, 2, 3, 4);
  return fc.oneof(
    fc.record({ year: fc.constantFrom(2023, 2024), quarter }),
    fc.integer({ min: 1, max: 12 }).map((month) => monthDays(2024, month)),
    fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  );
}

/** Half of them at the edges of days and months in the zone of the office. Without a satker nobody gives feedback. */
function anyRecord(): fc.Arbitrary<TicketRecord> {
  const anyTime = fc.integer({ min: Date.UTC(2023, 10) / 1000, max: NOW / 1000 }).map((seconds) => seconds * 1000);
  const edge = fc
    .tuple(fc.integer({ min: 0, max: 13 }), fc.constantFrom(-1000, 0, 1000))
    .map(([month, off]) => Date.UTC(2023, 10 + month, 1) - 8 * 3_600_000 + off);
  return fc
    .record({
      id: fc.uuid(),
      createdAt: fc.option(
        fc.oneof(anyTime, edge).map((ms) => new Date(ms).toISOString()),
        { freq: 20 },
      ),
      status: fc.constantFrom('WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'DONE', 'XYZ'),
      feedbackGiven: fc.boolean(),
      satker: fc.constantFrom(SATKER, OTHER_SATKER, null),
      office: fc.constantFrom(KPPN, KANWIL),
      destination: fc.constantFrom('PERBENDAHARAAN', 'REVISI_DIPA_HIBAH'),
      method: fc.constantFrom('MONSAKTI', 'TELEPON'),
      officerAlias: fc.constantFrom('CSO 182', 'CSO 91', null),
      topic: fc.constantFrom({ code: 'retur', name: 'Retur' }, { code: 'lain', name: 'Lain' }, null),
      askerKind: fc.constantFrom('BANK', 'PEMDA', null),
    })
    .map((record) => aRecord({ ...record, feedbackGiven: record.feedbackGiven && record.satker !== null }));
}
