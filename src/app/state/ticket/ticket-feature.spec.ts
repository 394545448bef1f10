import type { Action } from '@ngrx/store';
import type { Failure, FailureKind } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { aTicketDetail, aSession } from '../../../testing/samples';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from './ticket-actions';
import { initialTicketState, ticketFeature, type TicketState } from './ticket-feature';

const ticket = aTicketDetail({ feedback: { rating: 'HELPFUL', comment: 'Jelas', at: null } });
const { id } = ticket;
const opened = TicketActions.ticketOpened({ id });
const loaded = TicketActions.ticketLoaded({ ticket });

describe('ticketFeature', () => {
  const cases: readonly [string, readonly Action[], Partial<TicketState>][] = [
    ['waits for the ticket that was opened', [opened], { id, loading: true, ticket: null }],
    ['shows it once it is there', [opened, loaded], { loading: false, ticket }],
    ['keeps it in sight while it is asked for again', [opened, loaded, opened], { loading: true, ticket }],
    [
      'keeps it in sight while it reloads',
      [opened, loaded, TicketActions.ticketReloadRequested({ id })],
      { loading: true, ticket },
    ],
    [
      'shows nothing of one ticket under the address of another',
      [opened, loaded, TicketActions.ticketOpened({ id: 't-2' })],
      { id: 't-2', loading: true, ticket: null },
    ],
    ['ignores the answer for a ticket that was left', [opened, TicketActions.ticketLeft(), loaded], initialTicketState],
    [
      'ignores a reload of another ticket',
      [opened, loaded, TicketActions.ticketReloadRequested({ id: 't-2' })],
      { loading: false },
    ],
    ['takes what a POST answered', [opened, TicketActions.ticketChanged({ ticket })], { loading: false, ticket }],
    ['keeps it in sight when a reload fails', [opened, loaded, failed('server')], { ticket, failure: of('server') }],
    ['shows nothing of it to who may not read it', [opened, loaded, failed('forbidden')], { ticket: null }],
    ['shows nothing of it once it is gone', [opened, loaded, failed('missing')], { ticket: null }],
    [
      'keeps no rating for a role that may not see it any more (F55)',
      [opened, loaded, SessionActions.loaded({ session: aSession('CSO_KPPN'), limits: DEFAULT_LIMITS })],
      { loading: false, ticket: { ...ticket, feedback: null } },
    ],
    [
      'keeps nobody who is on it for a role that may not know that any more',
      [
        opened,
        TicketActions.ticketLoaded({
          ticket: { ...ticket, handledBy: 'CSO 207', claim: { by: 'CSO 182', to: 'CSO 207', at: null, note: 'x' } },
        }),
        SessionActions.loaded({ session: aSession('SATKER'), limits: DEFAULT_LIMITS }),
      ],
      { loading: false, ticket: { ...ticket, handledBy: null, claim: null } },
    ],
    ['keeps nothing once it is left', [opened, loaded, TicketActions.ticketLeft()], initialTicketState],
  ];
  for (const [name, actions, expected] of cases) {
    it(name, () => {
      const { reducer } = ticketFeature;
      expect(actions.reduce(reducer, initialTicketState)).toEqual(jasmine.objectContaining(expected));
    });
  }
});

function of(kind: FailureKind): Failure {
  return { kind, status: 500, code: null, retryAfter: null, fields: {} };
}

function failed(kind: FailureKind): Action {
  return TicketActions.ticketLoadFailed({ id, failure: of(kind) });
}
