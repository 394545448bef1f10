import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, exhaustMap, filter, map, of, switchMap, withLatestFrom } from 'rxjs';
import type { Failure } from '../../domain/failure';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { ExportActions } from './export-actions';
import { selectColumns } from './export-feature';

/** Key of the choice in the user's preferences. */
const KEY = 'exportColumns';

/**
 * Loads the columns once for each session, again where they could not be read. Where the backend stores no preferences,
 * the choice lasts for the session.
 */
export const loadColumns = createEffect(
  (actions$ = inject(Actions), store = inject(Store), stored$ = lazyPreferences()) => {
    return actions$.pipe(
      ofType(ExportActions.columnsNeeded, ExportActions.listRequested, ExportActions.retryRequested),
      withLatestFrom(store.select(selectColumns)),
      filter(([, columns]) => columns === null),
      exhaustMap(() =>
        stored$.pipe(
          switchMap((stored) => stored.read()),
          map((preferences) => ExportActions.columnsLoaded({ columns: readColumns(preferences[KEY]) })),
          catchError(({ kind }: Failure) =>
            of(kind === 'missing' ? ExportActions.columnsLoaded({ columns: [] }) : ExportActions.columnsUnread()),
          ),
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
