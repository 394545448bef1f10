import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aTicketDetail, aTicket } from '../../../testing/samples';
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
    expect(state.ids).toEqual(['t-1', 't-2']);
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
    expect([failed.failure, failed.ids.length, failed.asOf]).toEqual([failure, 2, pageOf(0).asOf]);
    const again = reducer(failed, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(1) }));
    expect(again.failure).toBeNull();
  });

  it('keeps no row of a reader who may no longer use it (F54)', () => {
    const state = reducer(loaded(), SessionActions.loadFailed({ failure: failureOf('forbidden') }));
    expect(state).toEqual(initialTicketListState);
    const known = reducer(loaded(), SessionActions.loadFailed({ failure }));
    expect(known.ids).toEqual(['t-1', 't-2']);
  });

  it('shows a ticket once that the backend sends twice', () => {
    const page = pageOf(0, { items: [aTicket(), aTicket()], total: 2 });
    expect(reducer(initialTicketListState, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page })).ids).toEqual([
      't-1',
    ]);
  });

  for (const action of [TicketListActions.refreshRequested(), TicketListActions.reloadDue()]) {
    it(`is loading after ${action.type}`, () => {
      expect(reducer(loaded(), action).loading).toBeTrue();
    });
  }

  it('follows a ticket that changed, without its thread and without moving its number', () => {
    const ticket = aTicketDetail({ id: 't-2', no: 1, status: 'WAITING_SATKER', feedback: null });
    const row = reducer(loaded(), TicketActions.ticketChanged({ ticket })).entities['t-2'];
    expect(row).toEqual(aTicket({ id: 't-2', no: 2, status: 'WAITING_SATKER' }));
  });

  it('leaves the list alone when the ticket that changed is not on it', () => {
    const state = loaded();
    expect(reducer(state, TicketActions.ticketChanged({ ticket: aTicketDetail({ id: 't-9' }) }))).toEqual(state);
  });
});

function loaded(): TicketListState {
  return reducer(initialTicketListState, TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(2) }));
}
