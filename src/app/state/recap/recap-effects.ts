import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, map, of, switchMap, withLatestFrom } from 'rxjs';
import { RecapApi } from '../../api/recap-api';
import type { Failure } from '../../domain/failure';
import { periodBefore, samePeriod, yearOf } from '../../domain/recap-period';
import { RecapActions } from './recap-actions';
import { recapFeature } from './recap-feature';

/** A newer request cancels the previous one, so that an outdated response is never shown. */
export const loadRecap = createEffect(
  (actions$ = inject(Actions), store = inject(Store), api = inject(RecapApi)) => {
    return actions$.pipe(
      ofType(RecapActions.requested, RecapActions.retryRequested),
      withLatestFrom(store.select(recapFeature.selectRequest)),
      switchMap(([, request]) =>
        api.load(request).pipe(
          map((recap) => RecapActions.loaded({ recap })),
          catchError((failure: Failure) => of(RecapActions.loadFailed({ failure }))),
        ),
      ),
    );
  },
  { functional: true },
);

/**
 * Asks for the period before, so that the figures can be compared; every backend has it. Nothing is asked for a year
 * without tickets.
 */
export const loadBefore = createEffect(
  (actions$ = inject(Actions), store = inject(Store), api = inject(RecapApi)) => {
    return actions$.pipe(
      ofType(RecapActions.loaded, RecapActions.beforeRetryRequested),
      withLatestFrom(store.select(recapFeature.selectRecap)),
      switchMap(([, recap]) => {
        const period = recap && periodBefore(recap.period);
        if (!period || !recap.years.includes(yearOf(period))) return of(RecapActions.beforeLoaded({ before: null }));
        return api.load({ period, office: recap.office }).pipe(
          map((before) => (samePeriod(before.period, period) && before.office === recap.office ? before : null)),
          map((before) => RecapActions.beforeLoaded({ before })),
          catchError((failure: Failure) => of(RecapActions.beforeLoadFailed({ failure }))),
        );
      }),
    );
  },
  { functional: true },
);
