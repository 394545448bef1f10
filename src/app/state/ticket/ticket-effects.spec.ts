import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { of, Subject } from 'rxjs';
import type { OpenTicketApi } from '../../api/open-ticket-api';
import type { Failure } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';
import { aTicketDetail } from '../../../testing/samples';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from './ticket-actions';
import { loadTicket, reloadWhenUserIsBack } from './ticket-effects';
import { initialTicketState } from './ticket-feature';

const first = aTicketDetail({ id: 't-1' });
const second = aTicketDetail({ id: 't-2' });

describe('loadTicket', () => {
  it('tells of the ticket', () => {
    const { dispatch, answers, seen } = setup();
    dispatch(TicketActions.ticketOpened({ id: 't-1' }));
    answers[0]?.next(first);
    expect(seen).toEqual([TicketActions.ticketLoaded({ ticket: first })]);
  });

  it('tells why it did not come', () => {
    const { dispatch, answers, seen } = setup();
    const failure: Failure = { kind: 'server', status: 503, code: null, retryAfter: null, fields: {} };
    dispatch(TicketActions.ticketOpened({ id: 't-1' }));
    answers[0]?.error(failure);
    expect(seen).toEqual([TicketActions.ticketLoadFailed({ id: 't-1', failure })]);
  });

  const newer: readonly [string, Action][] = [
    ['a newer question', TicketActions.ticketOpened({ id: 't-2' })],
    ['the answer to a reply', TicketActions.ticketChanged({ ticket: first })],
    ['leaving', TicketActions.ticketLeft()],
  ];
  for (const [name, action] of newer) {
    it(`drops a late answer after ${name}`, () => {
      const { dispatch, answers, seen } = setup();
      dispatch(TicketActions.ticketOpened({ id: 't-1' }));
      dispatch(action);
      answers[0]?.next(first);
      expect(seen).toEqual([]);
    });
  }

  it('goes on when another ticket changed', () => {
    const { dispatch, answers, seen } = setup();
    dispatch(TicketActions.ticketOpened({ id: 't-1' }));
    dispatch(TicketActions.ticketChanged({ ticket: second }));
    answers[0]?.next(first);
    expect(seen.length).toBe(1);
  });
});

describe('reloadWhenUserIsBack', () => {
  const cases: readonly [string, string | null, Failure['kind'] | null, readonly Action[]][] = [
    [
      'asks again for the ticket that wanted a session',
      't-1',
      'session',
      [TicketActions.ticketReloadRequested({ id: 't-1' })],
    ],
    ['leaves another failure to the reader', 't-1', 'server', []],
    ['leaves a ticket alone that is there', 't-1', null, []],
    ['does nothing without an open ticket', null, null, []],
  ];
  for (const [name, id, kind, expected] of cases) {
    it(name, () => {
      const failure: Failure | null = kind && { kind, status: 401, code: null, retryAfter: null, fields: {} };
      const store = { select: () => of({ ...initialTicketState, id, failure }) } as unknown as Store;
      const seen: Action[] = [];
      reloadWhenUserIsBack(of(SessionActions.returned()) as Actions, store).subscribe((action) => seen.push(action));
      expect(seen).toEqual([...expected]);
    });
  }
});

function setup() {
  const actions = new Subject<Action>();
  const answers: Subject<TicketDetail>[] = [];
  const one = () => {
    const answer = new Subject<TicketDetail>();
    answers.push(answer);
    return answer;
  };
  const seen: Action[] = [];
  loadTicket(actions, { one } as unknown as OpenTicketApi).subscribe((action) => seen.push(action));
  return { dispatch: (action: Action) => actions.next(action), answers, seen };
}
