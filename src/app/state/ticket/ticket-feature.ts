import { createFeature, createReducer, on } from '@ngrx/store';
import { seesClaims, seesFeedback } from '../../domain/access';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from './ticket-actions';

/** The open ticket. The state is reset when the ticket is closed. */
export interface TicketState {
  readonly id: string | null;
  readonly loading: boolean;
  readonly ticket: TicketDetail | null;
  readonly failure: Failure | null;
}

export const initialTicketState: TicketState = { id: null, loading: false, ticket: null, failure: null };

/** The fields that this reader may not see, emptied. */
const hiddenFrom = (session: Session): Partial<TicketDetail> => ({
  ...(!seesFeedback(session) && { feedback: null }),
  ...(!seesClaims(session) && { handledBy: null, claim: null }),
});

const holdsHidden = (ticket: TicketDetail, session: Session): boolean =>
  (Object.keys(hiddenFrom(session)) as (keyof TicketDetail)[]).some((name) => ticket[name]);

export const ticketFeature = createFeature({
  name: 'haiCsoTicket',
  reducer: createReducer(
    initialTicketState,
    on(TicketActions.ticketOpened, (state, { id }): TicketState => {
      const ticket = state.id === id ? state.ticket : null;
      return { id, loading: true, ticket, failure: null };
    }),
    on(TicketActions.ticketReloadRequested, (state, { id }): TicketState =>
      state.id === id ? { ...state, loading: true } : state,
    ),
    on(TicketActions.ticketLoaded, TicketActions.ticketChanged, (state, { ticket }): TicketState =>
      state.id === ticket.id ? { ...state, loading: false, ticket, failure: null } : state,
    ),
    on(TicketActions.ticketLoadFailed, (state, { id, failure }): TicketState => {
      if (state.id !== id) return state;
      // Removes a ticket that the user may no longer read (F53, F54).
      const hidden = failure.kind === 'forbidden' || failure.kind === 'missing';
      return { ...state, loading: false, failure, ticket: hidden ? null : state.ticket };
    }),
    // Removes what only the previous role may see (F55).
    on(SessionActions.loaded, (state, { session }): TicketState =>
      state.ticket && holdsHidden(state.ticket, session)
        ? { ...state, ticket: { ...state.ticket, ...hiddenFrom(session) } }
        : state,
    ),
    on(TicketActions.ticketLeft, (): TicketState => initialTicketState),
  ),
  extraSelectors: ({ selectTicket, selectFailure, selectLoading }) => ({
    selectOpenTicket: selectTicket,
    selectOpenTicketFailure: selectFailure,
    selectOpenTicketLoading: selectLoading,
  }),
});

export const { selectOpenTicket, selectOpenTicketFailure, selectOpenTicketLoading } = ticketFeature;
