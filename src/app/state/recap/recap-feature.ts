import { createFeature, createReducer, on } from '@ngrx/store';
import type { RecapRequest } from '../../api/recap-api';
import type { Failure } from '../../domain/failure';
import type { Recap } from '../../domain/recap';
import { sameContent } from '../../domain/same-content';
import { RecapActions } from './recap-actions';

export interface RecapState {
  /** What the URL names. */
  readonly request: RecapRequest;
  /** The last received figures, shown until the next ones arrive. */
  readonly recap: Recap | null;
  /** Figures of the period before `recap`; null until the first ones come, and where there are none. */
  readonly before: Recap | null;
  /** Why these could not be loaded. */
  readonly beforeFailure: Failure | null;
  /** Whether the figures of the period before are still to come. */
  readonly comparing: boolean;
  readonly loading: boolean;
  readonly failure: Failure | null;
}

export const initialRecapState: RecapState = {
  request: { period: null, office: null },
  recap: null,
  before: null,
  beforeFailure: null,
  comparing: false,
  loading: false,
  failure: null,
};

export const recapFeature = createFeature({
  name: 'haiCsoRecap',
  reducer: createReducer(
    initialRecapState,
    on(RecapActions.requested, (state, { request }): RecapState => ({ ...state, request, loading: true })),
    on(RecapActions.retryRequested, (state): RecapState => ({ ...state, loading: true })),
    on(RecapActions.loaded, (state, { recap }): RecapState => ({
      ...state,
      recap,
      // The lines of the comparison stand in the cards until newer ones come: what is below them does not move.
      before: state.recap && sameContent(scopeOf(state.recap), scopeOf(recap)) ? state.before : null,
      beforeFailure: null,
      comparing: true,
      loading: false,
      failure: null,
    })),
    on(RecapActions.beforeLoaded, (state, { before }): RecapState => ({ ...state, before, comparing: false })),
    on(RecapActions.beforeLoadFailed, (state, { failure }): RecapState => ({
      ...state,
      before: null,
      beforeFailure: failure,
      comparing: false,
    })),
    on(RecapActions.beforeRetryRequested, (state): RecapState => ({ ...state, beforeFailure: null, comparing: true })),
    on(RecapActions.loadFailed, (state, { failure }): RecapState => ({ ...state, loading: false, failure })),
  ),
  extraSelectors: ({ selectLoading, selectFailure }) => ({
    selectRecapLoading: selectLoading,
    selectRecapFailure: selectFailure,
  }),
});

const scopeOf = ({ period, office }: Recap) => ({ period, office });

export const {
  selectRecap,
  selectBefore,
  selectBeforeFailure,
  selectComparing,
  selectRecapLoading,
  selectRecapFailure,
} = recapFeature;
