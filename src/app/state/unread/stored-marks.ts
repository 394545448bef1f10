import { inject, InjectionToken } from '@angular/core';
import { catchError, EMPTY, map, type Observable, of, switchMap } from 'rxjs';
import type { Failure } from '../../domain/failure';
import { mergeMarks, type ReadMarks, toMarks } from '../../domain/unread/read-marks';
import type { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { UnreadActions } from './unread-actions';

/** Key of the marks in the user's settings. */
const KEY = 'readMarks';

/** The user's settings; a token, so that a spec has its own. */
export const USER_SETTINGS = new InjectionToken<ReturnType<typeof lazyPreferences>>('user settings');

/** The marks in the user's settings at the backend. Needs an injection context. */
export function storedMarks() {
  const settings$ = inject(USER_SETTINGS);
  return {
    /** Null where nothing is stored yet. Fails where the backend stores no settings. */
    read$: settings$.pipe(
      switchMap((settings) => settings.read()),
      map((settings): ReadMarks | null => toMarks(settings[KEY])),
    ),
    /** Stores marks, merged with what another window or device has stored. Never fails. */
    merge: (
      marks: ReadMarks,
    ): Observable<ReturnType<typeof UnreadActions.marksStored | typeof UnreadActions.storageMissing>> => {
      let merged = marks;
      const next = (stored: unknown) => (merged = mergeMarks(toMarks(stored) ?? marks, marks));
      return settings$.pipe(
        switchMap((settings) => settings.change(KEY, next)),
        map(() => UnreadActions.marksStored({ stored: merged })),
        // Settings of an earlier version may leave no room for them: the user is told, as where nothing is stored.
        catchError(({ kind }: Failure) =>
          kind === 'missing' || kind === 'too-large' ? of(UnreadActions.storageMissing()) : EMPTY,
        ),
      );
    },
  };
}
