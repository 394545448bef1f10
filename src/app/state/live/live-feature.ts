import { createFeature, createReducer, on } from '@ngrx/store';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { LiveActions } from './live-actions';
import type { LiveState } from './live-selectors';

const NOTHING: LiveState = { news: null, entries: null, unchanged: null };

/** News of the list and of the open ticket, from polling. Its code is loaded after the list is drawn. */
export const liveFeature = createFeature({
  name: 'haiCsoLive',
  reducer: createReducer(
    NOTHING,
    on(TicketListActions.polled, (state, { news = state.news }): LiveState => ({ ...state, news })),
    on(TicketListActions.queryChanged, TicketListActions.pageLoaded, (state): LiveState =>
      state.news ? { ...state, news: null } : state,
    ),
    on(LiveActions.entriesFound, (state, { id, entries, statusChanged }): LiveState => ({
      ...state,
      entries: {
        id,
        ids: [...(state.entries?.id === id ? state.entries.ids : []), ...entries],
        latest: { count: entries.length, statusChanged },
      },
    })),
    on(LiveActions.ticketUnchanged, (state, { id, at }): LiveState => ({ ...state, unchanged: { id, at } })),
    on(TicketActions.ticketOpened, TicketActions.ticketLeft, (state): LiveState =>
      state.entries || state.unchanged ? { ...state, entries: null, unchanged: null } : state,
    ),
  ),
});
