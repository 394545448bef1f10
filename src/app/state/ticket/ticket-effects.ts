import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, filter, map, of, switchMap, takeUntil } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import { TicketActions } from './ticket-actions';

/** A newer question, or an answer to a POST, cancels a load under way: the late answer is never shown. */
export const loadTicket = createEffect(
  (actions$ = inject(Actions), api = inject(TicketApi)) => {
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
