import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, map, of, switchMap } from 'rxjs';
import { OpenTicketApi } from '../../api/open-ticket-api';
import type { Failure } from '../../domain/failure';
import { DestinationsActions } from './destinations-actions';

export const loadDestinations = createEffect(
  (actions$ = inject(Actions), api = inject(OpenTicketApi)) => {
    return actions$.pipe(
      ofType(DestinationsActions.needed),
      switchMap(() =>
        api.destinations().pipe(
          map((destinations) => DestinationsActions.loaded({ destinations })),
          catchError((failure: Failure) => of(DestinationsActions.loadFailed({ failure }))),
        ),
      ),
    );
  },
  { functional: true },
);
