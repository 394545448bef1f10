import { createSelector } from '@ngrx/store';
import { type Failure, OFFLINE } from '../../domain/failure';
import type { Ticket } from '../../domain/ticket';
import { selectOffline } from '../connection/connection-feature';
import { selectSession, selectSessionFailure } from '../session/session-feature';
import { ticketListFeature } from './ticket-list-feature';

export const { selectTickets, selectQuery, selectShownQuery, selectLoading, selectAsOf, selectCounts } =
  ticketListFeature;

/** Number of tickets that wait for the reader; null before the first response. */
export const selectWaitingIfKnown = createSelector(selectShownQuery, selectCounts, (shown, { waitingForMe }) =>
  shown ? waitingForMe : null,
);

/** Null before the first response. */
export const selectCountsIfKnown = createSelector(selectShownQuery, selectCounts, (shown, counts) =>
  shown ? counts : null,
);

/** The row of a ticket by its id, which the detail shows first; null without a row. */
export const selectRowOf = createSelector(
  ticketListFeature.selectHaiCsoTicketListState,
  selectSession,
  ({ tickets }, session) =>
    (id: string): Ticket | null =>
      (session && tickets.find((ticket) => ticket.id === id)) ?? null,
);

/** What the list's area shows. */
export type ListPhase = 'first-load' | 'failed' | 'rows' | 'no-ticket-yet' | 'nothing-waits' | 'no-match';

/** The failure of the list or of the session: without a session, rows have no words. */
export const selectListFailure = createSelector(
  ticketListFeature.selectFailure,
  selectSession,
  selectSessionFailure,
  (failure, session, sessionFailure): Failure | null => failure ?? (session ? null : sessionFailure),
);

export const selectListPhase = createSelector(
  ticketListFeature.selectHaiCsoTicketListState,
  selectSession,
  selectListFailure,
  ({ shownQuery, tickets, counts }, session, failure): ListPhase => {
    if (!shownQuery || !session) return failure ? 'failed' : 'first-load';
    if (tickets.length > 0) return 'rows';
    if (counts.all === 0) return 'no-ticket-yet';
    return shownQuery.waitingForMe && counts.waitingForMe === 0 ? 'nothing-waits' : 'no-match';
  },
);

/** Why there are no rows; null while there are rows or nothing is loaded. */
export const selectEmptiness = createSelector(selectListPhase, (phase) =>
  phase === 'first-load' || phase === 'failed' || phase === 'rows' ? null : phase,
);

/** Data of `1-15 DARI 15` and the page picker (fig 19). */
export interface PageView {
  readonly page: number;
  readonly pages: number;
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

export const selectPageView = createSelector(
  ticketListFeature.selectHaiCsoTicketListState,
  ({ page, pageSize, total, tickets: { length } }): PageView => {
    const before = (page - 1) * pageSize;
    const first = length ? before + 1 : 0;
    return { page, pages: Math.max(1, Math.ceil(total / pageSize)), first, last: before + length, total };
  },
);

/** The failure to show, or a missing network before any request has failed. */
export const selectListTrouble = createSelector(
  selectListFailure,
  selectOffline,
  (failure, offline): Failure | null => failure ?? (offline ? OFFLINE : null),
);

/** The shown page by its ids, with the query that it answers; null before the first response. */
export const selectSequencePage = createSelector(
  ticketListFeature.selectHaiCsoTicketListState,
  ({ shownQuery, tickets, total, page, pageSize }) =>
    shownQuery && { query: shownQuery, ids: tickets.map(({ id }) => id), total, page, pageSize },
);
