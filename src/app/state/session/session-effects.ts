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

/** One session request at a time; only a due check replaces one under way, whose response would be too old. */
export const loadSession = createEffect(
  (actions$ = inject(Actions), api = inject(SessionApi)) => {
    let asking = false;
    const over$ = actions$.pipe(ofType(SessionActions.hidden, SessionActions.left, SessionActions.replaced));
    return actions$.pipe(
      ofType(SessionActions.needed, SessionActions.checkDue, SessionActions.retryRequested, SessionActions.returned),
      filter(({ type }) => !asking || type === SessionActions.checkDue.type),
      switchMap(() =>
        defer(() => {
          asking = true;
          return api.load();
        }).pipe(
          ignoreElements(),
          catchError((failure: Failure) => of(SessionActions.loadFailed({ failure }))),
          takeUntil(over$),
          finalize(() => (asking = false)),
        ),
      ),
    );
  },
  { functional: true },
);

/** Every session response decides which user is confirmed, also that of the check before a message. */
export const judgeAnswers = createEffect(
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

/** Responses reach the screen only while the user who sent the request is confirmed. */
export const gateAnswers = createEffect(
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

/** Another window may have changed the user of the cookies; the session is requested when this window is visible again. */
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

/** Addresses of requests hold what was searched for; only the browser's whole list can be emptied. */
export const forgetAddresses = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(SessionActions.left, SessionActions.replaced),
      tap(() => performance.clearResourceTimings()),
    );
  },
  { functional: true, dispatch: false },
);
