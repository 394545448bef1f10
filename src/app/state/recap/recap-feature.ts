import { createFeature, createReducer, on } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { Recap } from '../../domain/recap';
import type { Period } from '../../domain/ticket-query';
import { RecapActions } from './recap-actions';

export interface RecapState {
  /** The period in the URL. */
  readonly period: Period | null;
  /** The last received figures, shown until the next ones arrive. */
  readonly recap: Recap | null;
  readonly loading: boolean;
  readonly failure: Failure | null;
}

export const initialRecapState: RecapState = {
  period: null,
  recap: null,
  loading: false,
  failure: null,
};

export const recapFeature = createFeature({
  name: 'haiCsoRecap',
  reducer: createReducer(
    initialRecapState,
    on(RecapActions.periodChosen, (state, { period }): RecapState => ({ ...state, period, loading: true })),
    on(RecapActions.retryRequested, (state): RecapState => ({ ...state, loading: true })),
    on(RecapActions.loaded, (state, { recap }): RecapState => ({ ...state, recap, loading: false, failure: null })),
    on(RecapActions.loadFailed, (state, { failure }): RecapState => ({ ...state, loading: false, failure })),
  ),
  extraSelectors: ({ selectLoading, selectFailure }) => ({
    selectRecapLoading: selectLoading,
    selectRecapFailure: selectFailure,
  }),
});

export const { selectRecap, selectRecapLoading, selectRecapFailure } = recapFeature;
