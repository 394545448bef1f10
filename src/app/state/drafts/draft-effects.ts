import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { SessionActions } from '../session/session-actions';
import { DraftStore } from './draft-store';

/** Drafts belong to whoever is logged in: those of the one before are wiped (F52). */
export const followSession = createEffect(
  (actions$ = inject(Actions), drafts = inject(DraftStore)) => {
    return actions$.pipe(
      ofType(SessionActions.loaded),
      tap(({ session }) => drafts.useUser(session.userId)),
    );
  },
  { functional: true, dispatch: false },
);

export const forgetOnLogout = createEffect(
  (actions$ = inject(Actions), drafts = inject(DraftStore)) => {
    return actions$.pipe(
      ofType(SessionActions.left),
      tap(() => drafts.wipe()),
    );
  },
  { functional: true, dispatch: false },
);
