import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, map, of } from 'rxjs';
import { SessionApi } from '../../api/session-api';
import type { Failure } from '../../domain/failure';
import { SessionActions } from './session-actions';

/** Asks again each time the list is opened: a role may have changed in the meantime. */
export const loadSession = createEffect(
  (actions$ = inject(Actions), api = inject(SessionApi)) => {
    return actions$.pipe(
      ofType(SessionActions.needed, SessionActions.retryRequested, SessionActions.returned),
      exhaustMap(() =>
        api.load().pipe(
          map(({ session, limits }) => SessionActions.loaded({ session, limits })),
          catchError((failure: Failure) => of(SessionActions.loadFailed({ failure }))),
        ),
      ),
    );
  },
  { functional: true },
);
