import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    Needed: emptyProps(),
    /** Who the shell says is there; shown until the backend has answered. */
    Announced: props<{ session: Session }>(),
    Loaded: props<{ session: Session; limits: Limits }>(),
    'Load Failed': props<{ failure: Failure }>(),
    'Retry Requested': emptyProps(),
    /** The same person is back after his session had ended: what failed for want of it is asked again. */
    Returned: emptyProps(),
    /** Logged out, or somebody else has logged in: nothing of the person stays. */
    Left: emptyProps(),
  },
});
