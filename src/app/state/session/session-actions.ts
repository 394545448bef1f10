import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    Needed: emptyProps(),
    /** Another user may have logged in in another window: the session must be requested again, also during a request. */
    'Check Due': emptyProps(),
    /**
     * No user is confirmed: nothing personal is shown until the session response. `expected`: another user may follow
     * without a card, because the screen starts anew or the shell has reported the change.
     */
    Hidden: props<{ expected: boolean }>(),
    /** The backend has confirmed the user. */
    Loaded: props<{ session: Session; limits: Limits }>(),
    'Load Failed': props<{ failure: Failure }>(),
    'Retry Requested': emptyProps(),
    /** The same user has logged in again after the session had ended: requests that failed are sent again. */
    Returned: emptyProps(),
    /** The backend has confirmed another user than the one whose data is on screen (F66). */
    Locked: props<{ session: Session }>(),
    /** The other user continues in this window: all data of the user before is removed. */
    Replaced: emptyProps(),
    /** Logout: all data of the user is removed (F65). */
    Left: emptyProps(),
  },
});
