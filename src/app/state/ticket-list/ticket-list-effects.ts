import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { asyncScheduler, catchError, debounceTime, filter, map, observeOn, of, switchMap, withLatestFrom } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import { ConnectionActions } from '../connection/connection-actions';
import { TicketListActions } from './ticket-list-actions';
import { ticketListFeature } from './ticket-list-feature';
import { SessionActions } from '../session/session-actions';
import { selectSession } from '../session/session-feature';
import { selectListFailure } from './ticket-list-selectors';

/** A newer request cancels the previous one, so that an outdated response is never shown. */
export const loadTicketPage = createEffect(
  (actions$ = inject(Actions), store = inject(Store), api = inject(TicketApi)) => {
    return actions$.pipe(
      ofType(TicketListActions.queryChanged, TicketListActions.refreshRequested, TicketListActions.reloadDue),
      withLatestFrom(store.select(ticketListFeature.selectQuery)),
      // Sends the request in a task of its own: on a slow machine, sending it takes as long as updating the URL.
      observeOn(asyncScheduler),
      switchMap(([, query]) =>
        api.page(query).pipe(
          map((page) => TicketListActions.pageLoaded({ query, page })),
          catchError((failure: Failure) => of(TicketListActions.loadFailed({ query, failure }))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Waits first, so that an unstable connection does not cause many requests. */
export const reloadWhenConnectionIsBack = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) => {
    return actions$.pipe(
      ofType(ConnectionActions.restored),
      debounceTime(1_000),
      withLatestFrom(store.select(selectListFailure)),
      filter(([, failure]) => failure !== null),
      map(() => TicketListActions.reloadDue()),
    );
  },
  { functional: true },
);

export const reloadWhenUserIsBack = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(SessionActions.returned),
      map(() => TicketListActions.reloadDue()),
    );
  },
  { functional: true },
);

/** Coba lagi in the list requests the session, too, if it is missing. */
export const retrySession = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) => {
    return actions$.pipe(
      ofType(TicketListActions.refreshRequested, TicketListActions.reloadDue),
      withLatestFrom(store.select(selectSession)),
      filter(([, session]) => session === null),
      map(() => SessionActions.retryRequested()),
    );
  },
  { functional: true },
);
