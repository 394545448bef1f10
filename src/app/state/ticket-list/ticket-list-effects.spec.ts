import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { BehaviorSubject, Subject } from 'rxjs';
import type { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { ConnectionActions } from '../connection/connection-actions';
import { SessionActions } from '../session/session-actions';
import { TicketListActions } from './ticket-list-actions';
import { retrySession, loadTicketPage, reloadWhenConnectionIsBack, reloadWhenUserIsBack } from './ticket-list-effects';

const first = DEFAULT_QUERY;
const second: TicketQuery = { ...DEFAULT_QUERY, status: 'DONE' };
const failure = failureOf('server', { status: 500 });

describe('loadTicketPage', () => {
  beforeEach(() => jasmine.clock().install().mockDate());
  afterEach(() => jasmine.clock().uninstall());

  it('shows the list of the newer question when the older answer comes last (F50)', () => {
    const { ask, answers, seen } = setup();
    ask(first);
    jasmine.clock().tick(0);
    ask(second);
    jasmine.clock().tick(0);
    answers[1]?.next(pageOf(2));
    answers[0]?.next(pageOf(1));
    expect(seen).toEqual([TicketListActions.pageLoaded({ query: second, page: pageOf(2) })]);
  });

  it('reports why it failed, and retries on demand', () => {
    const { ask, dispatch, answers, seen } = setup();
    ask(first);
    jasmine.clock().tick(0);
    answers[0]?.error(failure);
    dispatch(TicketListActions.refreshRequested());
    jasmine.clock().tick(0);
    answers[1]?.next(pageOf(1));
    expect(seen).toEqual([
      TicketListActions.loadFailed({ query: first, failure }),
      TicketListActions.pageLoaded({ query: first, page: pageOf(1) }),
    ]);
  });
});

describe('reloadWhenConnectionIsBack', () => {
  beforeEach(() => jasmine.clock().install().mockDate());
  afterEach(() => jasmine.clock().uninstall());

  it('asks once after a line that flapped', () => {
    const { dispatch, seen } = setup({ failure });
    for (let times = 0; times < 10; times++) dispatch(ConnectionActions.restored());
    jasmine.clock().tick(1_000);
    expect(seen).toEqual([TicketListActions.reloadDue()]);
  });

  it('leaves a list alone that did not fail', () => {
    const { dispatch, seen } = setup();
    dispatch(ConnectionActions.restored());
    jasmine.clock().tick(1_000);
    expect(seen).toEqual([]);
  });
});

describe('reloadWhenUserIsBack', () => {
  it('asks for the list that the ended session no longer gave', () => {
    const actions = new Subject<Action>();
    const seen: Action[] = [];
    reloadWhenUserIsBack(actions as unknown as Actions).subscribe((action) => seen.push(action));
    actions.next(SessionActions.needed());
    expect(seen).toEqual([]);
    actions.next(SessionActions.returned());
    expect(seen).toEqual([TicketListActions.reloadDue()]);
  });
});

describe('askForTheSessionToo', () => {
  for (const action of [TicketListActions.refreshRequested(), TicketListActions.reloadDue()]) {
    it(`asks who reads on ${action.type} while nobody is known`, () => {
      const { dispatch, seen } = setup({ session: null });
      dispatch(action);
      expect(seen).toEqual([SessionActions.retryRequested()]);
    });
  }

  it('does not ask when the reader is known', () => {
    const { dispatch, seen } = setup();
    dispatch(TicketListActions.refreshRequested());
    expect(seen).toEqual([]);
  });
});

interface Facts {
  readonly failure?: Failure | null;
  readonly session?: Session | null;
}

function setup({ failure = null, session = aSession('SATKER') }: Facts = {}) {
  const actions = new Subject<Action>();
  const query = new BehaviorSubject<TicketQuery>(first);
  const answers: Subject<TicketPage>[] = [];
  const page = () => {
    const answer = new Subject<TicketPage>();
    answers.push(answer);
    return answer;
  };
  const all$ = actions as unknown as Actions;
  const storeOf = (value: unknown) => ({ select: () => value }) as unknown as Store;
  const seen: Action[] = [];
  const see = (action: Action) => seen.push(action);
  loadTicketPage(all$, storeOf(query), { page } as Partial<TicketApi> as TicketApi).subscribe(see);
  reloadWhenConnectionIsBack(all$, storeOf(new BehaviorSubject(failure))).subscribe(see);
  retrySession(all$, storeOf(new BehaviorSubject(session))).subscribe(see);
  const dispatch = (action: Action): void => actions.next(action);
  const ask = (asked: TicketQuery): void => {
    query.next(asked);
    dispatch(TicketListActions.queryChanged({ query: asked }));
  };
  return { ask, dispatch, answers, seen };
}
