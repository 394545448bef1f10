import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_RECAP } from '../../testing/wire-samples';
import type { Period } from '../domain/ticket-query';
import { RecapApi } from './recap-api';

describe('RecapApi', () => {
  const cases: readonly (readonly [Period | null, string])[] = [
    [null, 'recap'],
    [{ year: 2024, quarter: null }, 'recap?year=2024'],
    [{ year: 2024, quarter: 3 }, 'recap?year=2024&quarter=3'],
  ];
  for (const [period, path] of cases) {
    it(`asks for ${path}`, () => {
      const { api, next } = setup();
      outcomeOf(api.load(period));
      expect(pathOf(next())).toBe(path);
    });
  }

  it('reads every figure', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(null));
    answer(next(), WIRE_RECAP);
    const [recap] = outcome.values;
    const figures = {
      count: 12,
      firstAnswer: { count: 11, median: 5400, p90: 86_400 },
      finish: { count: 0, median: null, p90: null },
      unanswered: { count: 1, median: 60, p90: 60 },
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
  });

  it('distinguishes a backend that counts unanswered tickets from one that does not and measures every ticket', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(null));
    const total = { ...WIRE_RECAP.total, unanswered: undefined };
    answer(next(), { ...WIRE_RECAP, measured_method: undefined, total });
    expect(outcome.values[0]?.total.unanswered).toBeNull();
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
      const outcome = outcomeOf(api.load(null));
      answer(next(), { ...WIRE_RECAP, by_status: [{ ...WIRE_RECAP.total, ...facts }] });
      expect(outcome.values[0]?.byStatus.map(({ of }) => of)).toEqual([{ status: facts.status, awaitsFeedback }]);
    });
  }

  it('leaves out a group that does not say what it counts, or says it twice', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.load(null));
    const [group] = WIRE_RECAP.by_method;
    const broken = [group, { ...group, count: -1 }, { ...group, method: '' }, group, null];
    answer(next(), { ...WIRE_RECAP, by_method: broken, quarter: 5, years: [2023, 'x', 2025] });
    const [recap] = outcome.values;
    expect(recap?.byMethod.length).toBe(1);
    expect(recap?.period.quarter).toBeNull();
    expect(recap?.years).toEqual([2025, 2024, 2023]);
  });
});

function setup() {
  const { next } = setupApi();
  return { next, api: TestBed.runInInjectionContext(() => new RecapApi()) };
}
