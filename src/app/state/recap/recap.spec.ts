import type { Store, Action } from '@ngrx/store';
import { BehaviorSubject, Subject } from 'rxjs';
import type { RecapApi, RecapRequest } from '../../api/recap-api';
import type { Recap } from '../../domain/recap';
import { failureOf } from '../../../testing/page-samples';
import { recapOfSample, wholeRecap } from '../../../testing/recap-sample';
import { RecapActions } from './recap-actions';
import { loadBefore, loadRecap } from './recap-effects';
import { initialRecapState, recapFeature, type RecapState } from './recap-feature';

const first: RecapRequest = { period: { year: 2024, quarter: 1 }, office: null };
const second: RecapRequest = { period: { year: 2024, quarter: 2 }, office: null };
const failure = failureOf('server', { status: 500 });
const recap = recapOfSample();
const ofOffice: Recap = { ...recap, office: 'KPPN-018' };

describe('loadRecap', () => {
  it('shows the newer period when the older answer comes last', () => {
    const { choose, answers, asked, seen } = setup();
    choose(first);
    choose(second);
    answers[1]?.next(recap);
    answers[0]?.next(recapOfSample({ period: { year: 2024, quarter: 1 } }));
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

describe('loadBefore', () => {
  const april = wholeRecap({ period: { from: '2024-04-01', to: '2024-04-30' }, office: 'KPPN-139' });
  const march = wholeRecap({ period: { from: '2024-03-01', to: '2024-03-31' }, office: 'KPPN-139' });

  it('asks for the period before, of the same office', () => {
    const { compare, answers, asked, compared } = setup();
    compare(april);
    answers[0]?.next(march);
    expect(asked).toEqual([{ period: { from: '2024-03-01', to: '2024-03-31' }, office: 'KPPN-139' }]);
    expect(compared).toEqual([RecapActions.beforeLoaded({ before: march })]);
  });

  it('asks nothing of a year without tickets', () => {
    const { compare, asked, compared } = setup();
    compare(recapOfSample({ period: { year: 2023, quarter: null } }));
    compare(recapOfSample({ period: { year: 2023, quarter: 1 } }));
    expect(asked).toEqual([]);
    expect(compared).toEqual([
      RecapActions.beforeLoaded({ before: null }),
      RecapActions.beforeLoaded({ before: null }),
    ]);
  });

  it('compares with no other period and no other office, and asks again after a failure', () => {
    const { compare, compareAgain, answers, compared } = setup();
    compare(april);
    answers[0]?.next(april);
    answers[0]?.next({ ...march, office: null });
    answers[0]?.error(failure);
    compareAgain();
    answers[1]?.next(march);
    expect(compared).toEqual([
      RecapActions.beforeLoaded({ before: null }),
      RecapActions.beforeLoaded({ before: null }),
      RecapActions.beforeLoadFailed({ failure }),
      RecapActions.beforeLoaded({ before: march }),
    ]);
  });

  it('drops the answer to an earlier question', () => {
    const { compare, answers, compared } = setup();
    compare(april);
    compare(march);
    answers[0]?.next(march);
    expect(compared).toEqual([]);
  });
});

describe('recapFeature', () => {
  const cases: readonly (readonly [string, readonly Action[], Partial<RecapState>])[] = [
    ['asks', [RecapActions.requested({ request: first })], { request: first, loading: true }],
    [
      'holds the answer',
      [RecapActions.requested({ request: first }), RecapActions.loaded({ recap })],
      { request: first, recap, comparing: true },
    ],
    [
      'keeps old figures while it asks again, and when that fails',
      [RecapActions.loaded({ recap }), RecapActions.retryRequested(), RecapActions.loadFailed({ failure })],
      { recap, failure, comparing: true },
    ],
    [
      'forgets a failure that has passed',
      [RecapActions.loadFailed({ failure }), RecapActions.retryRequested(), RecapActions.loaded({ recap })],
      { recap, comparing: true },
    ],
    [
      'forgets what it compared with when another office comes',
      [
        RecapActions.loaded({ recap: ofOffice }),
        RecapActions.beforeLoaded({ before: recap }),
        RecapActions.loaded({ recap }),
      ],
      { recap, comparing: true },
    ],
    [
      'still compares while the same figures are loaded again',
      [RecapActions.loaded({ recap }), RecapActions.beforeLoaded({ before: ofOffice }), RecapActions.loaded({ recap })],
      { recap, before: ofOffice, comparing: true },
    ],
    [
      'compares with nothing after a failure',
      [
        RecapActions.loaded({ recap }),
        RecapActions.beforeLoaded({ before: ofOffice }),
        RecapActions.loaded({ recap }),
        RecapActions.beforeLoadFailed({ failure }),
      ],
      { recap, beforeFailure: failure },
    ],
    [
      'forgets what it compared with when another quarter comes',
      [
        RecapActions.loaded({ recap: recapOfSample({ period: { year: 2024, quarter: 1 } }) }),
        RecapActions.beforeLoaded({ before: recap }),
        RecapActions.loaded({ recap }),
      ],
      { recap, comparing: true },
    ],
    ['says that it cannot compare', [RecapActions.beforeLoadFailed({ failure })], { beforeFailure: failure }],
    [
      'is not comparing any more after a failure',
      [RecapActions.loaded({ recap }), RecapActions.beforeLoadFailed({ failure })],
      { recap, beforeFailure: failure },
    ],
    [
      'says so no more when it asks again, or has other figures',
      [
        RecapActions.beforeLoadFailed({ failure }),
        RecapActions.beforeRetryRequested(),
        RecapActions.beforeLoadFailed({ failure }),
        RecapActions.loaded({ recap }),
      ],
      { recap, comparing: true },
    ],
    [
      'holds the figures of the period before',
      [RecapActions.loaded({ recap }), RecapActions.beforeLoaded({ before: recap })],
      { recap, before: recap },
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
  const request = new BehaviorSubject<RecapRequest>(first);
  const asked: RecapRequest[] = [];
  const answers: Subject<Recap>[] = [];
  const api = {
    load: (wanted: RecapRequest) => {
      const answer = new Subject<Recap>();
      asked.push(wanted);
      answers.push(answer);
      return answer;
    },
  } as unknown as RecapApi;
  const seen: Action[] = [];
  const compared: Action[] = [];
  const loadedActions = new Subject<Action>();
  loadRecap(actions, { select: () => request } as unknown as Store, api).subscribe((action) => seen.push(action));
  const shown = new BehaviorSubject<Recap | null>(null);
  loadBefore(loadedActions, { select: () => shown } as unknown as Store, api).subscribe((action) =>
    compared.push(action),
  );
  const choose = (wanted: RecapRequest): void => {
    request.next(wanted);
    actions.next(RecapActions.requested({ request: wanted }));
  };
  return {
    asked,
    answers,
    seen,
    compared,
    choose,
    compare: (loaded: Recap) => {
      shown.next(loaded);
      loadedActions.next(RecapActions.loaded({ recap: loaded }));
    },
    compareAgain: () => loadedActions.next(RecapActions.beforeRetryRequested()),
    dispatch: (action: Action) => actions.next(action),
  };
}
