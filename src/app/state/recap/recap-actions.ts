import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Recap } from '../../domain/recap';
import type { Period } from '../../domain/ticket-query';

export const RecapActions = createActionGroup({
  source: 'Recap',
  events: {
    /** The period in the URL; null for the backend's current one. */
    'Period Chosen': props<{ period: Period | null }>(),
    'Retry Requested': emptyProps(),
    Loaded: props<{ recap: Recap }>(),
    'Load Failed': props<{ failure: Failure }>(),
  },
});
