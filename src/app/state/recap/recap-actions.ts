import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { RecapRequest } from '../../api/recap-api';
import type { Failure } from '../../domain/failure';
import type { Recap } from '../../domain/recap';

export const RecapActions = createActionGroup({
  source: 'Recap',
  events: {
    /** What the URL names. */
    Requested: props<{ request: RecapRequest }>(),
    'Retry Requested': emptyProps(),
    Loaded: props<{ recap: Recap }>(),
    /** The figures of the period before, to compare with; null where there are none. */
    'Before Loaded': props<{ before: Recap | null }>(),
    'Before Load Failed': props<{ failure: Failure }>(),
    'Before Retry Requested': emptyProps(),
    'Load Failed': props<{ failure: Failure }>(),
  },
});
