import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, exhaustMap, filter, map, of, switchMap, withLatestFrom } from 'rxjs';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { ExportActions } from './export-actions';
import { selectColumnsKnown } from './export-feature';

/** Key of the choice in the user's preferences. */
const KEY = 'exportColumns';

/** Loads the columns once for each session. Without stored preferences, the choice lasts for the session. */
export const loadColumns = createEffect(
  (actions$ = inject(Actions), store = inject(Store), stored$ = lazyPreferences()) => {
    return actions$.pipe(
      ofType(ExportActions.columnsNeeded, ExportActions.listRequested),
      withLatestFrom(store.select(selectColumnsKnown)),
      filter(([, known]) => !known),
      exhaustMap(() =>
        stored$.pipe(
          switchMap((stored) => stored.read()),
          map((preferences) => ExportActions.columnsLoaded({ columns: readColumns(preferences[KEY]) })),
          catchError(() => of(ExportActions.columnsLoaded({ columns: [] }))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Saves the columns and leaves the user's other preferences unchanged. */
export const saveColumns = createEffect(
  (actions$ = inject(Actions), stored$ = lazyPreferences()) => {
    return actions$.pipe(
      ofType(ExportActions.columnsChosen),
      switchMap(({ columns }) =>
        stored$.pipe(
          switchMap((stored) => stored.change(KEY, () => columns)),
          catchError(() => of(undefined)),
        ),
      ),
    );
  },
  { functional: true, dispatch: false },
);

function readColumns(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((column) => typeof column === 'string') : [];
}
