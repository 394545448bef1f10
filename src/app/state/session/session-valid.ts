import { inject } from '@angular/core';
import { Actions, ofType } from '@ngrx/effects';
import { map, merge, type Observable, startWith } from 'rxjs';
import { SessionEnd } from '../../api/session-end';
import { SessionActions } from './session-actions';

/** False from the end of a session until a user is confirmed again. Needs an injection context. */
export function sessionValid(): Observable<boolean> {
  return merge(
    inject(SessionEnd).happened.pipe(map(() => false)),
    inject(Actions).pipe(
      ofType(SessionActions.loaded, SessionActions.returned),
      map(() => true),
    ),
  ).pipe(startWith(true));
}
