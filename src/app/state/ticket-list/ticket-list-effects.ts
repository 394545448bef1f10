import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { asyncScheduler, catchError, debounceTime, filter, map, observeOn, of, switchMap, withLatestFrom } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import { ConnectionActions } from '../connection/connection-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from './ticket-list-actions';
import { ticketListFeature } from './ticket-list-feature';
import { SessionActions } from '../session/session-actions';
import { selectSession } from '../session/session-feature';
import { selectListFailure } from './ticket-list-selectors';

/** A newer request cancels the one before it, so that a late response is never shown. */
export const loadTicketPage = createEffect(
  (actions$ = inject(Actions), store = inject(Store), api = inject(TicketApi)) => {
    return actions$.pipe(
      ofType(TicketListActions.queryChanged, TicketListActions.refreshRequested, TicketListActions.reloadDue),
      withLatestFrom(store.select(ticketListFeature.selectQuery)),
      // A task of its own: on a slow machine the browser takes as long to send as the address takes to change.
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

/** A pause first: a line that flaps must not become a burst of requests. */
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

/** Counts and places move with every change, and only the backend knows them. */
export const reloadWhenATicketChanged = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(TicketActions.ticketChanged, TicketActions.ticketCreated),
      map(() => TicketListActions.reloadDue()),
    );
  },
  { functional: true },
);

/** One press of "Coba lagi" requests everything that is missing. */
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
