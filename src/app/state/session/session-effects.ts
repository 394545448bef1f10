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
  type Observable,
  of,
  switchMap,
  takeUntil,
  tap,
  timer,
  withLatestFrom,
} from 'rxjs';
import { ChosenSatker } from '../../api/chosen-satker';
import { CurrentReader } from '../../api/current-reader';
import { RetryPause } from '../../api/retry-pause';
import { SessionApi } from '../../api/session-api';
import type { Failure } from '../../domain/failure';
import { chosenSatkerCode } from '../../domain/session';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { SessionActions } from './session-actions';
import { selectIdentity, selectSession, sessionFeature } from './session-feature';

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
  (api = inject(SessionApi), store = inject(Store), satker = inject(ChosenSatker)) => {
    return api.responses.pipe(
      withLatestFrom(store.select(sessionFeature.selectHaiCsoSessionState)),
      concatMap(([{ session, limits }, { ownerId, ownerSatker, changeExpected }]) => {
        const loaded = SessionActions.loaded({ session, limits });
        // Requests that were sent with another user's choice are sent again without it.
        if (ownerId === null) return satker.takeUnfit() ? of(SessionActions.replaced(), loaded) : of(loaded);
        if (ownerId !== session.userId && !changeExpected) return of(SessionActions.locked({ session }));
        const isSame = ownerId === session.userId && ownerSatker === chosenSatkerCode(session);
        return isSame ? of(loaded) : of(SessionActions.replaced(), loaded);
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

/** Lets no choice of a satker stay for another user. */
export const forgetSatker = createEffect(
  (actions$ = inject(Actions), satker = inject(ChosenSatker)) => {
    return merge(
      actions$.pipe(
        ofType(SessionActions.loaded),
        tap(({ session }) => satker.keepFor(session.userId)),
      ),
      actions$.pipe(
        ofType(SessionActions.left),
        tap(() => satker.leave()),
      ),
    );
  },
  { functional: true, dispatch: false },
);

/** Shows the data of another satker of the same user; nothing of the one before stays (beyond.md, section 4). */
export const changeSatker = createEffect(
  (actions$ = inject(Actions), satker = inject(ChosenSatker), store = inject(Store), drafts = inject(UserDrafts)) => {
    return actions$.pipe(
      ofType(SessionActions.satkerChosen),
      // A text that could not be stored would be lost.
      filter(() => drafts.flush()),
      withLatestFrom(store.select(selectSession)),
      concatMap(([{ code }, session]) => {
        if (!session?.satkers?.some((each) => each.code === code) || session.satker?.code === code) return EMPTY;
        satker.choose(session.userId, code);
        return of(SessionActions.hidden({ expected: true }));
      }),
    );
  },
  { functional: true },
);

/** Least milliseconds between two checks at returns, while a user is confirmed. */
const CHECK_INTERVAL = 10_000;

/**
 * Requests the session when the window is visible again, because another window may have changed the user. What a return
 * too soon after the last check, or while the backend wants a rest, would ask is asked afterwards; until then each read
 * and each write has a check of its own (F66).
 */
export const checkOnReturn = createEffect(
  (document = inject(DOCUMENT), store = inject(Store), pause = inject(RetryPause)) => {
    const view = document.defaultView;
    if (!view) return EMPTY;
    const identity = store.selectSignal(selectIdentity);
    let checkedAt = -Infinity;
    const whenDue = (): Observable<unknown> => {
      const least = identity() === 'confirmed' ? CHECK_INTERVAL : 0;
      const wait = Math.max(checkedAt + least, pause.notBefore) - performance.now();
      return wait > 0 ? timer(wait).pipe(switchMap(whenDue)) : of(null);
    };
    return merge(fromEvent(view, 'focus'), fromEvent(document, 'visibilitychange')).pipe(
      switchMap(() => (document.hidden ? EMPTY : whenDue())),
      map(() => {
        checkedAt = performance.now();
        return SessionActions.checkDue();
      }),
    );
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
