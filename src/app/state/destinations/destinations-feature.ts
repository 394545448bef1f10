import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';
import { DestinationsActions } from './destinations-actions';

export interface DestinationsState {
  readonly destinations: readonly Destination[];
  readonly loading: boolean;
  /** Whether an answer has ever come: before that, none are missed. */
  readonly loaded: boolean;
  readonly failure: Failure | null;
}

/** Where this satker's questions can go; asked anew each time the form opens, since partner offices change. */
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
