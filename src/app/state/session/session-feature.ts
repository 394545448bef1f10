import { createFeature, createReducer, on } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS, type Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { SessionActions } from './session-actions';

export interface SessionState {
  readonly session: Session | null;
  readonly limits: Limits;
  readonly loading: boolean;
  readonly failure: Failure | null;
}

export const initialSessionState: SessionState = {
  session: null,
  limits: DEFAULT_LIMITS,
  loading: false,
  failure: null,
};

/** Who reads; the features are named `haiCso…` because a host's store may hold slices of its own. */
export const sessionFeature = createFeature({
  name: 'haiCsoSession',
  reducer: createReducer(
    initialSessionState,
    on(SessionActions.needed, (state): SessionState => (state.session ? state : { ...state, loading: true })),
    on(SessionActions.announced, (state, { session }): SessionState => ({
      ...state,
      session: state.session ?? session,
    })),
    on(SessionActions.retryRequested, SessionActions.returned, (state): SessionState => ({ ...state, loading: true })),
    on(SessionActions.loaded, (_, { session, limits }): SessionState => ({
      session,
      limits,
      loading: false,
      failure: null,
    })),
    on(SessionActions.loadFailed, (state, { failure }): SessionState => ({
      ...state,
      // Who may no longer use HAI-CSO at all keeps nothing of it on screen (F54).
      session: failure.kind === 'forbidden' ? null : state.session,
      loading: false,
      failure,
    })),
  ),
  extraSelectors: ({ selectFailure }) => ({ selectSessionFailure: selectFailure }),
});

export const { selectSession, selectLimits, selectSessionFailure } = sessionFeature;
