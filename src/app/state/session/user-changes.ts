import { inject } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, filter, map, merge, type Observable } from 'rxjs';
import { SessionActions } from './session-actions';
import { selectSession } from './session-feature';

/**
 * Id of the user to whom stored settings belong. Emits once for each user: while it is checked who the user is, the
 * settings are hidden, and the same user gets them back. Null once the user has left or another one was found (F65).
 * Needs an injection context.
 */
export function userChanges(): Observable<string | null> {
  const user$ = inject(Store)
    .select(selectSession)
    .pipe(
      map((session) => session?.userId),
      filter((user) => user !== undefined),
    );
  const over$ = inject(Actions).pipe(
    ofType(SessionActions.left, SessionActions.replaced, SessionActions.locked),
    map(() => null),
  );
  return merge(user$, over$).pipe(distinctUntilChanged());
}
