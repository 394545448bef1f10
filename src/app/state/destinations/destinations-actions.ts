import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';

export const DestinationsActions = createActionGroup({
  source: 'Destinations',
  events: {
    needed: emptyProps(),
    loaded: props<{ destinations: readonly Destination[] }>(),
    loadFailed: props<{ failure: Failure }>(),
  },
});
