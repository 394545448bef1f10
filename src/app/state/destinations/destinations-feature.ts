import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from './destinations-actions';

export interface DestinationsState {
  readonly destinations: readonly Destination[];
  readonly loading: boolean;
  /** False before the first response, when an empty list has no meaning. */
  readonly loaded: boolean;
  readonly failure: Failure | null;
}

/** Destinations that a satker may choose. Requested each time a form opens, because partner offices change. */
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
        if (destinations.length) return null;
        if (loading) return 'loading';
        return loaded ? 'empty' : null;
      },
    ),
  }),
});

export const { selectDestinations, selectDestinationsProblem } = destinationsFeature;
