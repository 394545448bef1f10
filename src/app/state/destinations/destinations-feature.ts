import { createFeature, createReducer, on } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from './destinations-actions';

export interface DestinationsState {
  readonly destinations: readonly Destination[];
  readonly loading: boolean;
  readonly failure: Failure | null;
}

/** Where this satker's questions can go; asked anew each time the form opens, since partner offices change. */
export const destinationsFeature = createFeature({
  name: 'haiCsoDestinations',
  reducer: createReducer<DestinationsState>(
    { destinations: [], loading: false, failure: null },
    on(DestinationsActions.needed, (state): DestinationsState => ({ ...state, loading: true, failure: null })),
    on(DestinationsActions.loaded, (_, { destinations }): DestinationsState => ({
      destinations,
      loading: false,
      failure: null,
    })),
    on(DestinationsActions.loadFailed, (state, { failure }): DestinationsState => ({
      ...state,
      loading: false,
      failure,
    })),
  ),
  extraSelectors: ({ selectFailure, selectLoading }) => ({
    selectDestinationsFailure: selectFailure,
    selectDestinationsLoading: selectLoading,
  }),
});

export const { selectDestinations, selectDestinationsFailure, selectDestinationsLoading } = destinationsFeature;
