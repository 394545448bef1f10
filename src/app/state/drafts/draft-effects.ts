import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { map, merge, tap, withLatestFrom } from 'rxjs';
import { SessionActions } from '../session/session-actions';
import { selectIdentity } from '../session/session-feature';
import { UserDrafts } from '../../services/drafts/user-drafts';

/** Gives the drafts to the confirmed user, and hides them while no user is confirmed (F52, F65, F66). */
export const syncDraftsWithSession = createEffect(
  (actions$ = inject(Actions), drafts = inject(UserDrafts)) => {
    return merge(
      actions$.pipe(
        ofType(SessionActions.loaded),
        tap(({ session }) => drafts.useUser(session.userId)),
      ),
      actions$.pipe(
        ofType(SessionActions.hidden),
        tap(() => drafts.hide()),
      ),
      actions$.pipe(
        ofType(SessionActions.locked),
        tap(({ session }) => drafts.lock(session.userId)),
      ),
      actions$.pipe(
        ofType(SessionActions.replaced),
        tap(() => drafts.drop()),
      ),
      actions$.pipe(
        ofType(SessionActions.left),
        tap(() => drafts.wipe()),
      ),
      actions$.pipe(
        ofType(SessionActions.loadFailed),
        tap(() => drafts.reportUnsaved()),
      ),
    );
  },
  { functional: true, dispatch: false },
);

/** Requests the session after another window has changed the user, or when this window may no longer save (F68). */
export const checkSession = createEffect(
  (drafts = inject(UserDrafts), store = inject(Store)) => {
    return drafts.ownerCheckNeeded.pipe(
      withLatestFrom(store.select(selectIdentity)),
      map(([check, identity]) => {
        if (check === 'refused') return SessionActions.needed();
        return identity === 'confirmed' ? SessionActions.hidden({ expected: false }) : SessionActions.checkDue();
      }),
    );
  },
  { functional: true },
);
