import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, filter, map, of, switchMap, takeUntil, withLatestFrom } from 'rxjs';
import { OpenTicketApi } from '../../api/open-ticket-api';
import type { Failure } from '../../domain/failure';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from './ticket-actions';
import { ticketFeature } from './ticket-feature';

/** A newer request, or the response to a POST, cancels the running one, so that an outdated response is never shown. */
export const loadTicket = createEffect(
  (actions$ = inject(Actions), api = inject(OpenTicketApi)) => {
    return actions$.pipe(
      ofType(TicketActions.ticketOpened, TicketActions.ticketReloadRequested),
      switchMap(({ id }) =>
        api.one(id).pipe(
          map((ticket) => TicketActions.ticketLoaded({ ticket })),
          catchError((failure: Failure) => of(TicketActions.ticketLoadFailed({ id, failure }))),
          takeUntil(
            actions$.pipe(
              ofType(TicketActions.ticketChanged),
              filter(({ ticket }) => ticket.id === id),
            ),
          ),
          takeUntil(actions$.pipe(ofType(TicketActions.ticketLeft))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Requests a ticket again that failed because the session had ended. */
export const reloadWhenUserIsBack = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) => {
    return actions$.pipe(
      ofType(SessionActions.returned),
      withLatestFrom(store.select(ticketFeature.selectHaiCsoTicketState)),
      map(([, { id, failure }]) => (failure?.kind === 'session' ? id : null)),
      filter((id) => id !== null),
      map((id) => TicketActions.ticketReloadRequested({ id })),
    );
  },
  { functional: true },
);
