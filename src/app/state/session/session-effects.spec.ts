import type { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Subject } from 'rxjs';
import type { SessionApi } from '../../api/session-api';
import { DEFAULT_LIMITS, type Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { failureOf } from '../../../testing/page-samples';
import { sessionOf } from '../../../testing/samples';
import { SessionActions } from './session-actions';
import { loadSession } from './session-effects';

const answer = { session: sessionOf('SATKER'), limits: DEFAULT_LIMITS };

describe('loadSession', () => {
  it('tells who reads', () => {
    const { tell, answers, seen } = setup();
    tell(SessionActions.needed());
    answers[0]?.next(answer);
    expect(seen).toEqual([SessionActions.loaded(answer)]);
  });

  it('asks again when the person is back after his session had ended', () => {
    const { tell, answers } = setup();
    tell(SessionActions.returned());
    expect(answers.length).toBe(1);
  });

  it('asks once, however many want to know', () => {
    const { tell, answers } = setup();
    tell(SessionActions.needed());
    tell(SessionActions.retryRequested());
    expect(answers.length).toBe(1);
  });

  it('tells why it did not come, and can be asked again', () => {
    const { tell, answers, seen } = setup();
    const failure = failureOf('server', { status: 503 });
    tell(SessionActions.needed());
    answers[0]?.error(failure);
    tell(SessionActions.retryRequested());
    answers[1]?.next(answer);
    expect(seen).toEqual([SessionActions.loadFailed({ failure }), SessionActions.loaded(answer)]);
  });
});

function setup() {
  const actions = new Subject<Action>();
  const answers: Subject<{ session: Session; limits: Limits }>[] = [];
  const load = () => {
    const next = new Subject<{ session: Session; limits: Limits }>();
    answers.push(next);
    return next;
  };
  const seen: Action[] = [];
  loadSession(actions as unknown as Actions, { load } as Partial<SessionApi> as SessionApi).subscribe((action) =>
    seen.push(action),
  );
  return { tell: (action: Action) => actions.next(action), answers, seen };
}
