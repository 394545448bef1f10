import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    Needed: emptyProps(),
    /** Another person may have logged in elsewhere meanwhile: an answer under way is too old. */
    'Check Due': emptyProps(),
    /**
     * Nobody knows who is there: nothing personal is shown until the backend has answered. `expected`: another person
     * may follow without a word, because the screen begins anew or the shell has said so.
     */
    Hidden: props<{ expected: boolean }>(),
    /** The backend has confirmed who is there. */
    Loaded: props<{ session: Session; limits: Limits }>(),
    'Load Failed': props<{ failure: Failure }>(),
    'Retry Requested': emptyProps(),
    /** The same user is back after the session had ended: what failed for want of it is asked again. */
    Returned: emptyProps(),
    /** The backend names another person than the one whose screen this is. */
    Locked: props<{ session: Session }>(),
    /** Another person goes on here: nothing of the one before stays. */
    Replaced: emptyProps(),
    /** Logged out: nothing of the person stays. */
    Left: emptyProps(),
  },
});
