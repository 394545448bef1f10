import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail, aTicket } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Role } from '../../domain/session';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from './ticket-list-actions';
import { initialTicketListState, ticketListFeature, type TicketListState } from './ticket-list-feature';

const { reducer } = ticketListFeature;
const done: TicketQuery = { ...DEFAULT_QUERY, status: 'DONE' };
const failure = failureOf('timeout');

describe('ticketListFeature', () => {
  it('keeps the old rows while another list is loading', () => {
    const state = reducer(loaded(), TicketListActions.queryChanged({ query: done }));
    expect(state.loading).toBeTrue();
    expect(state.tickets.map(({ id }) => id)).toEqual(['t-1', 't-2']);
    expect(state.shownQuery).toEqual(DEFAULT_QUERY);
  });

  it('drops the answer to a question that is no longer asked', () => {
    const asked = reducer(loaded(), TicketListActions.queryChanged({ query: done }));
    expect(reducer(asked, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(5) }))).toBe(asked);
    expect(reducer(asked, TicketListActions.loadFailed({ query: DEFAULT_QUERY, failure }))).toBe(asked);
  });

  it('shows the page that came, which may be another than the one asked for', () => {
    const query = { ...DEFAULT_QUERY, page: 99 };
    const asked = reducer(initialTicketListState, TicketListActions.queryChanged({ query }));
    const state = reducer(asked, TicketListActions.pageLoaded({ query, page: pageOf(2, { page: 3, total: 32 }) }));
    expect([state.page, state.total, state.shownQuery]).toEqual([3, 32, query]);
  });

  it('keeps the rows and their time when loading fails, and forgets the failure afterwards', () => {
    const failed = reducer(loaded(), TicketListActions.loadFailed({ query: DEFAULT_QUERY, failure }));
    expect([failed.failure, failed.tickets.length, failed.asOf]).toEqual([failure, 2, pageOf(0).asOf]);
    const again = reducer(failed, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(1) }));
    expect(again.failure).toBeNull();
  });

  it('keeps no row of a reader who may no longer use it (F54)', () => {
    const state = reducer(loaded(), SessionActions.loadFailed({ failure: failureOf('forbidden') }));
    expect(state).toEqual(initialTicketListState);
    const refused = TicketListActions.loadFailed({ query: DEFAULT_QUERY, failure: failureOf('forbidden') });
    expect(reducer(loaded(), refused)).toEqual({ ...initialTicketListState, failure: failureOf('forbidden') });
    const known = reducer(loaded(), SessionActions.loadFailed({ failure }));
    expect(known.tickets.map(({ id }) => id)).toEqual(['t-1', 't-2']);
  });

  for (const action of [TicketListActions.refreshRequested(), TicketListActions.reloadDue()]) {
    it(`is loading after ${action.type}`, () => {
      expect(reducer(loaded(), action).loading).toBeTrue();
    });
  }

  it('follows a ticket that changed, without its thread and without moving its number', () => {
    const ticket = aTicketDetail({ id: 't-2', no: 1, status: 'WAITING_SATKER', feedback: null });
    const row = reducer(loaded(), TicketActions.ticketChanged({ ticket })).tickets[1];
    expect(row).toEqual(aTicket({ id: 't-2', no: 2, status: 'WAITING_SATKER' }));
  });

  it('holds neither who is on a ticket nor the note of that for a role that may not know it', () => {
    const ticket = aTicketDetail({
      id: 't-2',
      handledBy: 'CSO 207',
      claim: { by: 'CSO 182', to: 'CSO 207', at: null, note: 'Saya cuti.' },
    });
    const state = reducer(loaded(), TicketActions.ticketChanged({ ticket }));
    expect(state.tickets[1]?.handledBy).toBe('CSO 207');
    expect(JSON.stringify(state)).not.toContain('cuti');
    const as = (role: Role) =>
      reducer(state, SessionActions.loaded({ session: aSession(role), limits: DEFAULT_LIMITS }));
    expect(JSON.stringify(as('SATKER'))).not.toContain('CSO 207');
    expect(as('CSO_KPPN')).toBe(state);
  });

  it('leaves the list alone when the ticket that changed is not on it', () => {
    const state = loaded();
    expect(reducer(state, TicketActions.ticketChanged({ ticket: aTicketDetail({ id: 't-9' }) }))).toEqual(state);
  });
});

function loaded(): TicketListState {
  return reducer(initialTicketListState, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(2) }));
}
