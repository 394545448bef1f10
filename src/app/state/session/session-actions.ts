import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';

export const SessionActions = createActionGroup({
  source: 'Session',
  events: {
    Needed: emptyProps(),
    Loaded: props<{ session: Session; limits: Limits }>(),
    'Load Failed': props<{ failure: Failure }>(),
    'Retry Requested': emptyProps(),
  },
});
