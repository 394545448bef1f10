import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_RECAP } from '../../testing/wire-samples';
import { RecapApi, type RecapRequest } from './recap-api';

const ALL: RecapRequest = { period: null, office: null };

describe('RecapApi', () => {
  const cases: readonly (readonly [RecapRequest, string])[] = [
    [ALL, 'recap'],
    [{ period: { year: 2024, quarter: null }, office: null }, 'recap?year=2024'],
    [{ period: { year: 2024, quarter: 3 }, office: 'KPPN-018' }, 'recap?year=2024&quarter=3&office=KPPN-018'],
    [{ period: { from: '2024-11-01', to: '2024-11-30' }, office: null }, 'recap?from=2024-11-01&to=2024-11-30'],
  ];
  for (const [request, path] of cases) {
    it(`asks for ${path}`, () => {
      const { api, next } = setup();
      outcomeOf(api.load(request));
      expect(pathOf(next())).toBe(path);
    });
  }

  it('reads every figure', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(ALL));
    answer(next(), WIRE_RECAP);
    const [recap] = outcome.values;
    const figures = {
      count: 12,
      firstAnswer: { count: 11, median: 5400, p90: 86_400 },
      finish: { count: 0, median: null, p90: null },
      unanswered: { count: 1, median: 60, p90: 60 },
      working: {
        firstAnswer: { count: 11, median: 1800, p90: 28_800 },
        finish: { count: 0, median: null, p90: null },
      },
    };
    expect(recap?.period).toEqual({ year: 2024, quarter: 1 });
    expect(recap?.measuredMethod).toBe('MONSAKTI');
    expect(recap?.total).toEqual(figures);
    expect(recap?.confirmed).toEqual({ of: 8, count: 6 });
    expect(recap?.byStatus).toEqual([{ of: { status: 'DONE', awaitsFeedback: false }, ...figures }]);
    expect(recap?.byQuarter.map(({ of }) => of)).toEqual([1, 2, 3, 4]);
    expect(recap?.byOffice.map(({ of }) => of.name)).toEqual(['KPPN Jakarta I']);
    expect(recap?.byDestination.map(({ of }) => of)).toEqual(['PERBENDAHARAAN']);
    expect(recap?.byMethod.map(({ of }) => of)).toEqual(['MONSAKTI']);
    expect(recap?.longestWaiting.map(({ id }) => id)).toEqual(['t-1']);
    expect([recap?.year, recap?.knowsDays, recap?.office]).toEqual([2024, true, 'KPPN-018']);
    expect(recap?.offices).toEqual([{ kind: 'KPPN', code: '018', name: 'KPPN Jakarta I' }]);
    expect(recap?.byMonth).toEqual([{ of: 3, ...figures }]);
    expect(recap?.byOfficer.map(({ of }) => of)).toEqual(['CSO 182']);
    expect(recap?.bySatker.map(({ of }) => of.code)).toEqual(['527010']);
    expect(recap?.byTopic.map(({ of }) => of.name)).toEqual(['Retur SP2D']);
    expect(recap?.byAskerKind.map(({ of }) => of)).toEqual(['BANK']);
    expect(recap?.byReplies).toEqual([{ of: '2-3', count: 9 }]);
    expect(recap?.ageing).toEqual({
      working: true,
      steps: [{ days: 5, openBefore: '2024-03-14T09:30:00+07:00', count: 3 }],
    });
  });

  for (const [from, to, period] of [
    ['2024-11-01', '2024-11-30', { from: '2024-11-01', to: '2024-11-30' }],
    ['2024-01-01', '2024-12-31', { year: 2024, quarter: null }],
    ['2024-11-30', '2024-11-01', { year: 2024, quarter: null }],
    ['2024-11-31', '2024-12-01', { year: 2024, quarter: null }],
    [undefined, '2024-11-30', { year: 2024, quarter: null }],
  ] as const) {
    it(`reads the days from ${from} to ${to} as ${JSON.stringify(period)}`, () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.load(ALL));
      answer(next(), { ...WIRE_RECAP, quarter: null, from, to });
      expect(outcome.values[0]?.period).toEqual(period);
    });
  }

  it('has nothing of the parts that an older backend does not send', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(ALL));
    const parts = ['from', 'office', 'offices', 'by_month', 'by_officer', 'by_satker', 'by_topic', 'by_asker_kind'];
    const left = [...parts, 'by_replies', 'open_ages'].map((name) => [name, undefined]);
    answer(next(), { ...WIRE_RECAP, ...Object.fromEntries(left) });
    const [recap] = outcome.values;
    expect([recap?.knowsDays, recap?.office, recap?.offices, recap?.ageing]).toEqual([false, null, [], null]);
    const { byMonth, byOfficer, bySatker, byTopic, byAskerKind, byReplies } = recap ?? {};
    for (const groups of [byMonth, byOfficer, bySatker, byTopic, byAskerKind, byReplies]) expect(groups).toEqual([]);
  });

  it('distinguishes a backend that counts unanswered tickets from one that does not and measures every ticket', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(ALL));
    const total = { ...WIRE_RECAP.total, unanswered: undefined, working: undefined };
    answer(next(), { ...WIRE_RECAP, measured_method: undefined, total });
    expect(outcome.values[0]?.total.unanswered).toBeNull();
    expect(outcome.values[0]?.total.working).toBeNull();
    expect(outcome.values[0]?.measuredMethod).toBeNull();
    expect(outcome.values[0]?.byQuarter[0]?.unanswered?.count).toBe(1);
  });

  for (const [facts, awaitsFeedback] of [
    [{ status: 'DONE', awaits_feedback: true }, true],
    [{ status: 'DONE', awaits_feedback: false, feedback_given: false }, false],
    [{ status: 'DONE', feedback_given: false }, true],
    [{ status: 'DONE', feedback_given: true }, false],
    [{ status: 'WAITING_CSO', feedback_given: false }, false],
    [{ status: 'WAITING_CSO', awaits_feedback: true }, false],
  ] as const) {
    it(`reads ${JSON.stringify(facts)} as ${awaitsFeedback ? '' : 'not '}waiting for feedback`, () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.load(ALL));
      answer(next(), { ...WIRE_RECAP, by_status: [{ ...WIRE_RECAP.total, ...facts }] });
      expect(outcome.values[0]?.byStatus.map(({ of }) => of)).toEqual([{ status: facts.status, awaitsFeedback }]);
    });
  }

  it('leaves out a group that does not say what it counts, or says it twice', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(ALL));
    const [group] = WIRE_RECAP.by_method;
    const broken = [group, { ...group, count: -1 }, { ...group, method: '' }, group, null];
    answer(next(), { ...WIRE_RECAP, by_method: broken, quarter: 5, to: '', years: [2023, 'x', 2025] });
    const [recap] = outcome.values;
    expect(recap?.byMethod.length).toBe(1);
    expect(recap?.period).toEqual({ year: 2024, quarter: null });
    expect(recap?.years).toEqual([2025, 2024, 2023]);
  });
});

function setup() {
  const { next } = setupApi();
  return { next, api: TestBed.runInInjectionContext(() => new RecapApi()) };
}
