import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    Needed: emptyProps(),
    /** Another window may have changed the user: the session must be requested again, even during a request. */
    'Check Due': emptyProps(),
    /**
     * No user is confirmed: user data is hidden until the session response. `expected`: a change of the user needs no
     * card, because the screen starts again or the shell has reported the change.
     */
    Hidden: props<{ expected: boolean }>(),
    /** The backend has confirmed the user. */
    Loaded: props<{ session: Session; limits: Limits }>(),
    'Load Failed': props<{ failure: Failure }>(),
    'Retry Requested': emptyProps(),
    /** The same user has logged in again after the session ended. Failed requests are sent again. */
    Returned: emptyProps(),
    /** The backend has confirmed another user than the one whose data is on screen (F66). */
    Locked: props<{ session: Session }>(),
    /** The other user continues in this window: all data of the previous user is removed. */
    Replaced: emptyProps(),
    /** A user with several satkers works for this one from now on; six digits. */
    'Satker Chosen': props<{ code: string }>(),
    /** Logout: all data of the user is removed (F65). */
    Left: emptyProps(),
  },
});
