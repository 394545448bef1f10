import fc from 'fast-check';
import { expectAlways } from '../../../src/testing/expect-always';
import { KANWIL, KPPN, SATKER, aTicket } from '../../../src/testing/samples';
import type { AnswerTimes } from './answer-times';
import { QUARTERS, periodOf } from '../../../src/app/domain/period';
import type { Figures, Group } from '../../../src/app/domain/recap';
import { daysOf, type RecapPeriod } from '../../../src/app/domain/recap-period';
import { recapOf } from './recap-of';
import { type Hours, WORKING_WEEK, type WorkingWeekday } from '../../../src/app/domain/working-time/calendar';
import { officeCalendar } from '../../../src/app/domain/working-time/office-calendar';
import { workingTime } from '../../../src/app/domain/working-time/working-time';
import type { Ticket } from '../../../src/app/domain/ticket';
import type { Period } from '../../../src/app/domain/ticket-query';
import { wallClockAt } from '../../../src/app/domain/instant';
import { stateOf } from '../../../src/app/domain/ticket-state';

interface Timed extends Ticket {
  readonly times: AnswerTimes;
}

const ZONE = 'Asia/Makassar';
const NOW = Date.UTC(2025, 0, 15);
const DAY: Hours['days'][WorkingWeekday] = [
  ['08:00', '12:00'],
  ['13:00', '16:00'],
];
/** The holidays of 2023 are not known. */
const OFFICE = officeCalendar(
  {
    hours: { usual: { default: true, days: Object.fromEntries(WORKING_WEEK.map((day) => [day, DAY])) } },
    offices: [],
    periods: [],
    years: Object.fromEntries(
      [2022, 2023, 2024, 2025].map((year) => [
        year,
        { status: year === 2023 ? 'missing' : 'confirmed', libur: [], cutiBersama: [] },
      ]),
    ),
  },
  KPPN,
  ZONE,
);
const calendarOf = () => OFFICE;

describe('recapOf', () => {
  it('counts what a slow reference counts', () => {
    expectAlways(
      fc.property(fc.array(anyTicket(), { maxLength: 60 }), anyPeriod(), (tickets, period) => {
        return JSON.stringify(plain(recap(tickets, period))) === JSON.stringify(plain(slowRecap(tickets, period)));
      }),
    );
  });

  it('does not depend on the order of the tickets', () => {
    expectAlways(
      fc.property(fc.array(anyTicket(), { maxLength: 40 }), anyPeriod(), (tickets, period) => {
        const turned = recap([...tickets].reverse(), period);
        return JSON.stringify(plain(turned)) === JSON.stringify(plain(recap(tickets, period)));
      }),
    );
  });

  it('asks for the times of no ticket outside the year', () => {
    const asked: string[] = [];
    const tickets = ['2023-12-31T15:59:59Z', '2024-01-01T00:00:00Z', null].map((createdAt, i) =>
      aTicket({ id: `t-${i}`, createdAt }),
    );
    recapOf(tickets, ({ id }) => (asked.push(id), NONE), { year: 2024, quarter: 1 }, ZONE, NOW, calendarOf);
    expect(asked).toEqual(['t-1']);
  });

  it('counts a finished transcript without a satker as one that nobody has to confirm', () => {
    const done = { status: 'DONE', createdAt: '2024-05-05T00:00:00Z' } as const;
    const tickets = [
      aTicket({ ...done, id: 'a', satker: null }),
      aTicket({ ...done, id: 'b', feedbackGiven: true }),
      aTicket({ ...done, id: 'c' }),
    ];
    const { confirmed, byStatus } = recapOf(tickets, () => NONE, { year: 2024, quarter: null }, ZONE, NOW, calendarOf);
    expect(byStatus.map(({ of, count }) => ({ ...of, count }))).toEqual([
      { status: 'DONE', awaitsFeedback: false, count: 2 },
      { status: 'DONE', awaitsFeedback: true, count: 1 },
    ]);
    expect(confirmed).toEqual({ of: 2, count: 1 });
  });

  it('times the answers to what was asked in MONSAKTI, never the turns of a transcript', () => {
    const created = { createdAt: '2024-05-05T00:00:00Z', status: 'DONE' } as const;
    const tickets = [
      aTicket({ ...created, id: 'asked', method: 'MONSAKTI' }),
      ...['a', 'b', 'c'].map((id) => aTicket({ ...created, id, method: 'TELEPON' })),
    ];
    const timesOf = ({ id }: Ticket): AnswerTimes =>
      id === 'asked'
        ? { askedAt: 0, firstAnswer: 3600, finish: 7200, replies: 1 }
        : { askedAt: 0, firstAnswer: 60, finish: 60, replies: 1 };
    const { total } = recapOf(tickets, timesOf, { year: 2024, quarter: null }, ZONE, NOW, calendarOf);
    expect([total.count, total.firstAnswer.count, total.firstAnswer.median]).toEqual([4, 1, 3600]);
    expect([total.finish.count, total.finish.median]).toEqual([1, 7200]);
  });

  it('counts what nobody has answered, with its age, which no median of answers tells', () => {
    const waits = { createdAt: '2024-05-05T00:00:00Z', status: 'WAITING_CSO' } as const;
    const tickets = ['a', 'b', 'c', 'd'].map((id) => aTicket({ ...waits, id }));
    const asked = [NOW - 1000, NOW - 3000, NOW + 5000, null];
    const timesOf = ({ id }: Ticket): AnswerTimes => ({ ...NONE, askedAt: asked['abcd'.indexOf(id)] ?? null });
    const { total } = recapOf(tickets, timesOf, { year: 2024, quarter: null }, ZONE, NOW, calendarOf);
    expect(total.unanswered).toEqual({ count: 3, median: 1, p90: 3 });
    expect(total.firstAnswer.count).toBe(0);
  });

  it('counts only the hours of the office, and none where a year is not known', () => {
    const ticket = aTicket({ createdAt: '2024-05-05T00:00:00Z', status: 'DONE', method: 'MONSAKTI' });
    const from = (askedAt: number) => {
      const times = { askedAt, firstAnswer: 18 * 3600, finish: 66 * 3600, replies: 2 };
      return recapOf([ticket], () => times, { year: 2024, quarter: null }, ZONE, NOW, calendarOf).total.working;
    };
    // Friday 15.00 in Makassar: an hour until the office closes, then Monday from 08.00 to 09.00.
    expect(from(Date.UTC(2024, 4, 3, 7))).toEqual({
      firstAnswer: { count: 1, median: 3600, p90: 3600 },
      finish: { count: 1, median: 2 * 3600, p90: 2 * 3600 },
    });
    expect(from(Date.UTC(2023, 4, 3, 7))).toBeNull();
  });

  it('names at most ten that wait for an office, then at most ten at HAI-DJPb, longest first, without a time last', () => {
    const tickets = [...Array(25).keys()].map((i) =>
      aTicket({
        id: String(i),
        createdAt: '2024-05-05T00:00:00Z',
        status: i < 2 ? 'WAITING_SATKER' : i < 14 ? 'FORWARDED' : 'WAITING_CSO',
        statusSince: i === 24 ? null : new Date(Date.UTC(2024, 4, 30 - i)).toISOString(),
      }),
    );
    const { longestWaiting } = recapOf(tickets, () => NONE, { year: 2024, quarter: 2 }, ZONE, NOW, calendarOf);
    const offices = [23, 22, 21, 20, 19, 18, 17, 16, 15, 14];
    const haiDjpb = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4];
    expect(longestWaiting.map(({ id }) => Number(id))).toEqual([...offices, ...haiDjpb]);
    expect(
      recapOf(tickets.slice(20), () => NONE, { year: 2024, quarter: 2 }, ZONE, NOW, calendarOf).longestWaiting.at(-1)
        ?.id,
    ).toBe('24');
  });
});

const NONE: AnswerTimes = { askedAt: null, firstAnswer: null, finish: null, replies: 0 };

function recap(tickets: readonly Timed[], period: RecapPeriod) {
  return recapOf(tickets, ({ times }) => times, period, ZONE, NOW, calendarOf);
}

/** The same figures computed directly from their definitions: one filter per figure, one sort per percentile. */
function slowRecap(tickets: readonly Timed[], period: RecapPeriod): ReturnType<typeof recap> {
  const dayOf = ({ createdAt }: Timed): string => {
    if (createdAt === null) return '';
    const { year, month, day } = wallClockAt(Date.parse(createdAt), ZONE);
    return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  };
  const { from, to } = daysOf(period);
  const ofYear = tickets.filter((ticket) => dayOf(ticket).slice(0, 4) === to.slice(0, 4));
  const quarterOf = (ticket: Timed) => periodOf(ticket.createdAt, ZONE)?.quarter;
  const chosen = tickets.filter((ticket) => dayOf(ticket) >= from && dayOf(ticket) <= to);
  const kindOf = ({ askerKind, satker }: Timed) => askerKind ?? (satker ? 'SATKER' : '');
  const named = <Of>(of: (ticket: Timed) => Of | null, key: (of: Of) => string): Group<Of>[] =>
    grouped(of, (ticket) => {
      const found = of(ticket);
      return found === null ? '' : key(found);
    }).flatMap(({ of: found, ...figures }) => (found === null ? [] : [{ of: found, ...figures }]));
  const answered = chosen.filter(({ status, method }) => status === 'DONE' && method === 'MONSAKTI');
  const replies = (least: number, most: number) =>
    answered.filter(({ times }) => times.replies >= least && times.replies <= most).length;
  const grouped = <Of>(of: (ticket: Timed) => Of, key: (ticket: Timed) => string): Group<Of>[] =>
    [...new Set(chosen.map(key))]
      .sort()
      .flatMap((one) => {
        const same = chosen.filter((ticket) => key(ticket) === one);
        return same.slice(0, 1).map((ticket) => ({ of: of(ticket), ...slowFigures(same) }));
      })
      .sort((a, b) => b.count - a.count);
  const confirmable = chosen.filter(({ status, satker }) => status === 'DONE' && satker !== null);
  return {
    total: slowFigures(chosen),
    confirmed: { of: confirmable.length, count: confirmable.filter(({ feedbackGiven }) => feedbackGiven).length },
    byStatus: grouped(
      (ticket) => ({ status: ticket.status, awaitsFeedback: stateOf(ticket) === 'done-open' }),
      (ticket) => `${ticket.status} ${stateOf(ticket) === 'done-open'}`,
    ),
    byQuarter: QUARTERS.map((of) => ({ of, ...slowFigures(ofYear.filter((ticket) => quarterOf(ticket) === of)) })),
    byOffice: grouped(
      ({ office }) => office,
      ({ office }) => `${office.kind}-${office.code}`,
    ),
    byDestination: grouped(
      ({ destination }) => destination,
      ({ destination }) => destination,
    ),
    byMethod: grouped(
      ({ method }) => method,
      ({ method }) => method,
    ),
    byMonth: Array.from({ length: 12 }, (_, i) => i + 1).map((of) => ({
      of,
      ...slowFigures(ofYear.filter((ticket) => Number(dayOf(ticket).slice(5, 7)) === of)),
    })),
    byOfficer: named(
      ({ officerAlias }) => officerAlias,
      (alias) => alias,
    ),
    bySatker: named(
      ({ satker }) => satker,
      ({ code }) => code,
    ),
    byTopic: named(
      ({ topic }) => topic ?? null,
      ({ code }) => code,
    ),
    byAskerKind: named(
      (ticket) => kindOf(ticket) || null,
      (kind) => kind,
    ),
    byReplies: [
      { of: '1', count: replies(1, 1) },
      { of: '2-3', count: replies(2, 3) },
      { of: '4-5', count: replies(4, 5) },
      { of: '>5', count: replies(6, Infinity) },
    ],
    longestWaiting: ['WAITING_CSO', 'FORWARDED'].flatMap((pile) =>
      chosen
        .filter(({ status }) => status === pile)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .sort((a, b) => Date.parse(a.statusSince ?? '9999-12-31') - Date.parse(b.statusSince ?? '9999-12-31'))
        .slice(0, 10),
    ),
  };
}

function slowFigures(tickets: readonly Timed[]): Figures {
  const asked = tickets.filter(({ method }) => method === 'MONSAKTI');
  return {
    count: tickets.length,
    firstAnswer: slowSpread(asked.map(({ times }) => times.firstAnswer)),
    finish: slowSpread(asked.map(({ times }) => times.finish)),
    unanswered: slowSpread(
      asked
        .filter(({ status, times }) => status !== 'DONE' && times.firstAnswer === null)
        .map(({ times }) => (times.askedAt === null ? null : (NOW - times.askedAt) / 1000)),
    ),
    working: slowWorking(asked),
  };
}

function slowWorking(asked: readonly Timed[]): Figures['working'] {
  const worked = (of: 'firstAnswer' | 'finish') =>
    asked.map(({ times }) => {
      const { askedAt } = times;
      const seconds = times[of];
      if (askedAt === null || seconds === null) return null;
      const time = workingTime(OFFICE, askedAt, askedAt + seconds * 1000);
      return time === 'unknown' ? time : Math.round(time / 60_000) * 60;
    });
  const [firstAnswer, finish] = [worked('firstAnswer'), worked('finish')];
  const known = (all: readonly (number | 'unknown' | null)[]) => all.filter((one) => one !== 'unknown');
  if (known(firstAnswer).length < asked.length || known(finish).length < asked.length) return null;
  return { firstAnswer: slowSpread(known(firstAnswer)), finish: slowSpread(known(finish)) };
}

function slowSpread(durations: readonly (number | null)[]): Figures['finish'] {
  const sorted = durations.filter((one) => one !== null).sort((a, b) => a - b);
  const count = sorted.length;
  if (!count) return { count: 0, median: null, p90: null };
  const middle = sorted.filter((_, i) => 2 * i >= count - 2 && 2 * i <= count);
  const [first = 0, second = first] = count % 2 ? middle.slice(-1).concat(middle.slice(-1)) : middle;
  const p90 = sorted.find((one) => sorted.filter((other) => other <= one).length * 10 >= count * 9) ?? null;
  return { count, median: (first + second) / 2, p90 };
}

/** The waiting tickets are compared by id, everything else by value. */
function plain({ longestWaiting, ...figures }: ReturnType<typeof recap>): object {
  return { ...figures, longestWaiting: longestWaiting.map(({ id }) => id) };
}

function anyPeriod(): fc.Arbitrary<RecapPeriod> {
  const named = fc.record({
    year: fc.constantFrom(2023, 2024),
    quarter: fc.constantFrom<Period['quarter']>(null, 1, 2, 3, 4),
  });
  const day = fc
    .integer({ min: Date.UTC(2022, 11, 25), max: Date.UTC(2025, 0, 8) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));
  const days = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  return fc.oneof(named, days);
}

function anyTicket(): fc.Arbitrary<Timed> {
  const instant = fc
    .integer({ min: Date.UTC(2022, 11, 20), max: Date.UTC(2025, 0, 10) })
    .map((ms) => new Date(ms).toISOString());
  const second = fc.integer({ min: Date.UTC(2023, 0) / 1000, max: NOW / 1000 }).map((seconds) => seconds * 1000);
  const duration = fc.option(fc.nat({ max: 50 }));
  return fc
    .record({
      id: fc.uuid(),
      createdAt: fc.option(instant, { freq: 20 }),
      statusSince: fc.option(instant, { freq: 10 }),
      status: fc.constantFrom('WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'DONE', 'XYZ'),
      feedbackGiven: fc.boolean(),
      satker: fc.constantFrom(SATKER, null),
      office: fc.constantFrom(KPPN, KANWIL),
      destination: fc.constantFrom('PERBENDAHARAAN', 'REVISI_DIPA_HIBAH', 'constructor'),
      method: fc.constantFrom('MONSAKTI', 'TELEPON'),
      officerAlias: fc.constantFrom('CSO 182', 'CSO 91', null),
      topic: fc.constantFrom({ code: 'retur', name: 'Retur' }, { code: 'constructor', name: 'Lain' }, null),
      askerKind: fc.constantFrom('BANK', 'PEMDA', null),
      times: fc.record({
        askedAt: fc.option(second),
        firstAnswer: duration,
        finish: duration,
        replies: fc.nat({ max: 8 }),
      }),
    })
    .map(({ times, ...facts }) => ({ ...aTicket(facts), times }));
}
