import { createFeature, createReducer, on } from '@ngrx/store';
import { sameContent } from '../../domain/same-content';
import { seesClaims } from '../../domain/access';
import type { Failure } from '../../domain/failure';
import type { Ticket, TicketDetail } from '../../domain/ticket';
import type { TicketCounts } from '../../domain/ticket-page';
import { DEFAULT_QUERY, PAGE_SIZE, type TicketQuery } from '../../domain/ticket-query';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from './ticket-list-actions';

export interface TicketListState {
  /** The rows of the shown page, in the backend's order; each id once. */
  readonly tickets: readonly Ticket[];
  /** The query of the URL. */
  readonly query: TicketQuery;
  /** The query whose rows are shown; null before the first response. */
  readonly shownQuery: TicketQuery | null;
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly total: number;
  /** The page that the backend sent: the last one when the URL has a page beyond it. */
  readonly page: number;
  readonly pageSize: number;
  readonly counts: TicketCounts;
  /** The backend's time of the last response. Waiting times are counted from it. */
  readonly asOf: string | null;
  /** Version of the shown page; null when the backend gave none. */
  readonly etag: string | null;
}

export const initialTicketListState: TicketListState = {
  tickets: [],
  query: DEFAULT_QUERY,
  shownQuery: null,
  loading: false,
  failure: null,
  total: 0,
  page: 1,
  pageSize: PAGE_SIZE,
  counts: { all: 0, waitingForMe: 0 },
  asOf: null,
  etag: null,
};

const NOT_OF_A_ROW: readonly string[] = ['no', 'excerpt', 'thread', 'events', 'feedback', 'etag', 'claim'];

/**
 * The detail's fields that a row has, too. NO depends on the list's order, the excerpt on its search, and thread and
 * feedback belong to the detail alone.
 */
function rowChanges(ticket: TicketDetail): Partial<Ticket> {
  return Object.fromEntries(Object.entries(ticket).filter(([key]) => !NOT_OF_A_ROW.includes(key)));
}

const withoutRows = ({ query, loading, failure }: TicketListState): TicketListState => ({
  ...initialTicketListState,
  query,
  loading,
  failure,
});

export const ticketListFeature = createFeature({
  name: 'haiCsoTicketList',
  reducer: createReducer(
    initialTicketListState,
    on(TicketListActions.queryChanged, (state, { query }): TicketListState => ({ ...state, query, loading: true })),
    on(TicketListActions.refreshRequested, TicketListActions.reloadDue, (state): TicketListState => ({
      ...state,
      loading: true,
    })),
    on(TicketListActions.pageLoaded, (state, { query, page }): TicketListState => {
      if (!sameContent(query, state.query)) return state;
      const { items, total, pageSize, counts, asOf, etag } = page;
      return {
        ...state,
        tickets: items,
        shownQuery: query,
        loading: false,
        failure: null,
        total,
        page: page.page,
        pageSize,
        counts,
        asOf,
        etag,
      };
    }),
    on(TicketListActions.polled, (state, { counts = state.counts, asOf = state.asOf }): TicketListState => ({
      ...state,
      counts,
      asOf,
    })),
    on(TicketListActions.loadFailed, (state, { query, failure }): TicketListState => {
      if (!sameContent(query, state.query)) return state;
      // Removes tickets that the user may no longer read (F53, F54).
      return { ...(failure.kind === 'forbidden' ? withoutRows(state) : state), loading: false, failure };
    }),
    on(TicketActions.ticketChanged, TicketActions.ticketLoaded, (state, { ticket }): TicketListState =>
      state.tickets.some(({ id }) => id === ticket.id)
        ? {
            ...state,
            tickets: state.tickets.map((row) => (row.id === ticket.id ? { ...row, ...rowChanges(ticket) } : row)),
          }
        : state,
    ),
    // Removes what only the previous role may see, as in the open ticket (F55).
    on(SessionActions.loaded, (state, { session }): TicketListState =>
      !seesClaims(session) && state.tickets.some(({ handledBy }) => handledBy)
        ? { ...state, tickets: state.tickets.map((row) => ({ ...row, handledBy: null })) }
        : state,
    ),
    on(SessionActions.loadFailed, (state, { failure }): TicketListState =>
      failure.kind === 'forbidden' ? withoutRows(state) : state,
    ),
  ),
});
