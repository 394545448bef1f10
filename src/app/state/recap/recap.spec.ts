import type { Store, Action } from '@ngrx/store';
import { BehaviorSubject, Subject } from 'rxjs';
import type { RecapApi } from '../../api/recap-api';
import type { Recap } from '../../domain/recap';
import type { Period } from '../../domain/ticket-query';
import { failureOf } from '../../../testing/page-samples';
import { recapOfSample } from '../../../testing/recap-sample';
import { RecapActions } from './recap-actions';
import { loadRecap } from './recap-effects';
import { initialRecapState, recapFeature, type RecapState } from './recap-feature';

const first: Period = { year: 2024, quarter: 1 };
const second: Period = { year: 2024, quarter: 2 };
const failure = failureOf('server', { status: 500 });
const recap = recapOfSample();

describe('loadRecap', () => {
  it('shows the newer period when the older answer comes last', () => {
    const { choose, answers, asked, seen } = setup();
    choose(first);
    choose(second);
    answers[1]?.next(recap);
    answers[0]?.next(recapOfSample({ period: first }));
    expect(asked).toEqual([first, second]);
    expect(seen).toEqual([RecapActions.loaded({ recap })]);
  });

  it('tells why it did not come, and asks for the same period again on request', () => {
    const { choose, dispatch, answers, asked, seen } = setup();
    choose(first);
    answers[0]?.error(failure);
    dispatch(RecapActions.retryRequested());
    answers[1]?.next(recap);
    expect(asked).toEqual([first, first]);
    expect(seen).toEqual([RecapActions.loadFailed({ failure }), RecapActions.loaded({ recap })]);
  });
});

describe('recapFeature', () => {
  const cases: readonly (readonly [string, readonly Action[], Partial<RecapState>])[] = [
    ['asks', [RecapActions.periodChosen({ period: first })], { period: first, loading: true }],
    [
      'holds the answer',
      [RecapActions.periodChosen({ period: first }), RecapActions.loaded({ recap })],
      { period: first, recap },
    ],
    [
      'keeps old figures while it asks again, and when that fails',
      [RecapActions.loaded({ recap }), RecapActions.retryRequested(), RecapActions.loadFailed({ failure })],
      { recap, failure },
    ],
    [
      'forgets a failure that has passed',
      [RecapActions.loadFailed({ failure }), RecapActions.retryRequested(), RecapActions.loaded({ recap })],
      { recap },
    ],
  ];
  for (const [name, actions, state] of cases) {
    it(name, () => {
      const { reducer } = recapFeature;
      expect(actions.reduce(reducer, initialRecapState)).toEqual({ ...initialRecapState, ...state });
    });
  }
});

function setup() {
  const actions = new Subject<Action>();
  const period = new BehaviorSubject<Period | null>(null);
  const asked: (Period | null)[] = [];
  const answers: Subject<Recap>[] = [];
  const api = {
    load: (wanted: Period | null) => {
      const answer = new Subject<Recap>();
      asked.push(wanted);
      answers.push(answer);
      return answer;
    },
  } as unknown as RecapApi;
  const seen: Action[] = [];
  loadRecap(actions, { select: () => period } as unknown as Store, api).subscribe((action) => seen.push(action));
  const choose = (wanted: Period): void => {
    period.next(wanted);
    actions.next(RecapActions.periodChosen({ period: wanted }));
  };
  return { asked, answers, seen, choose, dispatch: (action: Action) => actions.next(action) };
}
