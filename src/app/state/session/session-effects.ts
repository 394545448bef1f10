import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  defer,
  EMPTY,
  filter,
  finalize,
  fromEvent,
  ignoreElements,
  map,
  merge,
  of,
  switchMap,
  takeUntil,
  tap,
  withLatestFrom,
} from 'rxjs';
import { CurrentReader } from '../../api/current-reader';
import { SessionApi } from '../../api/session-api';
import type { Failure } from '../../domain/failure';
import { SessionActions } from './session-actions';
import { sessionFeature } from './session-feature';

/**
 * Sends one session request at a time. Only a due check replaces a running request, whose response would be too old.
 */
export const loadSession = createEffect(
  (actions$ = inject(Actions), api = inject(SessionApi)) => {
    let requesting = false;
    const over$ = actions$.pipe(ofType(SessionActions.hidden, SessionActions.left, SessionActions.replaced));
    return actions$.pipe(
      ofType(SessionActions.needed, SessionActions.checkDue, SessionActions.retryRequested, SessionActions.returned),
      filter(({ type }) => !requesting || type === SessionActions.checkDue.type),
      switchMap(() =>
        defer(() => {
          requesting = true;
          return api.load();
        }).pipe(
          ignoreElements(),
          catchError((failure: Failure) => of(SessionActions.loadFailed({ failure }))),
          takeUntil(over$),
          finalize(() => (requesting = false)),
        ),
      ),
    );
  },
  { functional: true },
);

/** Decides from every session response which user is confirmed, including the responses to `confirmSender`. */
export const applySessionResponses = createEffect(
  (api = inject(SessionApi), store = inject(Store)) => {
    return api.responses.pipe(
      withLatestFrom(store.select(sessionFeature.selectHaiCsoSessionState)),
      concatMap(([{ session, limits }, { ownerId, changeExpected }]) => {
        const loaded = SessionActions.loaded({ session, limits });
        if (ownerId === null || ownerId === session.userId) return of(loaded);
        return changeExpected ? of(SessionActions.replaced(), loaded) : of(SessionActions.locked({ session }));
      }),
    );
  },
  { functional: true },
);

/** Tells `CurrentReader` which user is confirmed, so that only that user's responses are delivered. */
export const updateCurrentReader = createEffect(
  (actions$ = inject(Actions), reader = inject(CurrentReader)) => {
    return merge(
      actions$.pipe(
        ofType(SessionActions.loaded),
        tap(({ session }) => reader.setUser(session)),
      ),
      actions$.pipe(
        ofType(SessionActions.hidden),
        tap(() => reader.hide()),
      ),
      actions$.pipe(
        ofType(SessionActions.locked),
        tap(() => reader.lock()),
      ),
      actions$.pipe(
        ofType(SessionActions.left, SessionActions.replaced),
        tap(() => reader.leave()),
      ),
      actions$.pipe(
        ofType(SessionActions.loadFailed),
        tap(() => reader.sessionFailed()),
      ),
    );
  },
  { functional: true, dispatch: false },
);

/** Requests the session when the window is visible again, because another window may have changed the user. */
export const checkOnReturn = createEffect(
  (document = inject(DOCUMENT)) => {
    const view = document.defaultView;
    if (!view) return EMPTY;
    return merge(
      fromEvent(view, 'focus'),
      fromEvent(document, 'visibilitychange').pipe(filter(() => !document.hidden)),
    ).pipe(map(() => SessionActions.checkDue()));
  },
  { functional: true },
);

/** Clears the resource timings: request URLs contain search texts, and single entries cannot be removed. */
export const clearResourceTimings = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(SessionActions.left, SessionActions.replaced),
      tap(() => performance.clearResourceTimings()),
    );
  },
  { functional: true, dispatch: false },
);
