import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from './destinations-actions';

export interface DestinationsState {
  readonly destinations: readonly Destination[];
  readonly loading: boolean;
  /** Whether a response has ever arrived: before it, an empty list means nothing. */
  readonly loaded: boolean;
  readonly failure: Failure | null;
}

/** Destinations of the satker's questions; requested each time the form opens, since partner offices change. */
export const destinationsFeature = createFeature({
  name: 'haiCsoDestinations',
  reducer: createReducer<DestinationsState>(
    { destinations: [], loading: false, loaded: false, failure: null },
    on(DestinationsActions.needed, (state): DestinationsState => ({ ...state, loading: true, failure: null })),
    on(DestinationsActions.loaded, (_, { destinations }): DestinationsState => ({
      destinations,
      loading: false,
      loaded: true,
      failure: null,
    })),
    on(DestinationsActions.loadFailed, (state, { failure }): DestinationsState => ({
      ...state,
      loading: false,
      failure,
    })),
  ),
  extraSelectors: ({ selectHaiCsoDestinationsState }) => ({
    selectDestinationsProblem: createSelector(
      selectHaiCsoDestinationsState,
      ({ failure, loaded, loading, destinations }): ChoiceProblem => {
        if (failure) return 'failed';
        return loaded && !loading && !destinations.length ? 'empty' : null;
      },
    ),
  }),
});

export const { selectDestinations, selectDestinationsProblem } = destinationsFeature;
