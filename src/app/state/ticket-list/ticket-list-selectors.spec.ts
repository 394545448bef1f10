import type { Ticket } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { failureOf } from '../../../testing/page-samples';
import { aSession, aTicket } from '../../../testing/samples';
import { initialTicketListState, type TicketListState } from './ticket-list-feature';
import { selectListFailure, selectListPhase, selectListTrouble, selectPageView } from './ticket-list-selectors';

const session = aSession('SATKER');
const failure = failureOf('server', { status: 503 });
const shown = { shownQuery: DEFAULT_QUERY, counts: { all: 3, waitingForMe: 1 } };

describe('selectListPhase', () => {
  for (const [phase, changes, reader, trouble] of [
    ['first-load', {}, null, null],
    ['first-load', { ...shown, tickets: [aTicket()] }, null, null],
    ['failed', {}, session, failure],
    ['failed', { ...shown, tickets: [aTicket()] }, null, failure],
    ['rows', { ...shown, tickets: [aTicket()] }, session, failure],
    ['no-match', shown, session, null],
    ['no-ticket-yet', { ...shown, counts: { all: 0, waitingForMe: 0 } }, session, null],
    ['nothing-waits', waiting(0), session, null],
    ['no-match', waiting(1), session, null],
  ] as const) {
    it(`is ${phase} with ${JSON.stringify(changes)}${reader ? '' : ', nobody known'}${trouble ? ', failed' : ''}`, () => {
      expect(selectListPhase.projector(stateWith(changes), reader, trouble)).toBe(phase);
    });
  }
});

describe('selectListFailure', () => {
  it('is the list’s own, or that of a session without which nothing can be worded', () => {
    const other = failureOf('session');
    expect(selectListFailure.projector(failure, null, other)).toBe(failure);
    expect(selectListFailure.projector(null, null, other)).toBe(other);
    expect(selectListFailure.projector(null, session, other)).toBeNull();
  });
});

describe('selectListTrouble', () => {
  it('reports a lost connection before a request failed', () => {
    expect(selectListTrouble.projector(null, true)?.kind).toBe('offline');
    expect(selectListTrouble.projector(failure, true)).toBe(failure);
    expect(selectListTrouble.projector(null, false)).toBeNull();
  });
});

describe('selectPageView', () => {
  for (const [changes, view] of [
    [{ total: 0 }, { page: 1, pages: 1, first: 0, last: 0, total: 0 }],
    [
      { tickets: rows(15), total: 15 },
      { page: 1, pages: 1, first: 1, last: 15, total: 15 },
    ],
    [
      { tickets: rows(10), total: 325, page: 22 },
      { page: 22, pages: 22, first: 316, last: 325, total: 325 },
    ],
  ] as const) {
    it(`reads ${view.first}-${view.last} of ${view.total}`, () => {
      expect(selectPageView.projector(stateWith(changes))).toEqual(view);
    });
  }
});

function rows(count: number): readonly Ticket[] {
  return Array.from({ length: count }, (_, index) => aTicket({ id: `t-${index}` }));
}

function waiting(waitingForMe: number) {
  return {
    shownQuery: { ...DEFAULT_QUERY, waitingForMe: true, status: 'DONE' },
    counts: { all: 3, waitingForMe },
  } as const;
}

function stateWith(changes: object): TicketListState {
  return { ...initialTicketListState, ...changes };
}
