import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, map, of, switchMap, withLatestFrom } from 'rxjs';
import { RecapApi } from '../../api/recap-api';
import type { Failure } from '../../domain/failure';
import { RecapActions } from './recap-actions';
import { recapFeature } from './recap-feature';

/** A newer request cancels the previous one, so that an outdated response is never shown. */
export const loadRecap = createEffect(
  (actions$ = inject(Actions), store = inject(Store), api = inject(RecapApi)) => {
    return actions$.pipe(
      ofType(RecapActions.periodChosen, RecapActions.retryRequested),
      withLatestFrom(store.select(recapFeature.selectPeriod)),
      switchMap(([, period]) =>
        api.load(period).pipe(
          map((recap) => RecapActions.loaded({ recap })),
          catchError((failure: Failure) => of(RecapActions.loadFailed({ failure }))),
        ),
      ),
    );
  },
  { functional: true },
);
