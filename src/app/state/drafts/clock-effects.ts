import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { tap } from 'rxjs';
import { ServerClock } from '../../services/clock/server-clock';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { UserDrafts } from '../../services/drafts/user-drafts';

/** Sets the server clock from the list's response. Drafts are dated by that clock. */
export const setServerClock = createEffect(
  (actions$ = inject(Actions), clock = inject(ServerClock), drafts = inject(UserDrafts)) => {
    return actions$.pipe(
      ofType(TicketListActions.pageLoaded),
      tap(({ page }) => {
        clock.set(page.asOf);
        drafts.expire();
      }),
    );
  },
  { functional: true, dispatch: false },
);
