import { createFeature, createReducer, on } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS, type Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { SessionActions } from './session-actions';

/**
 * What is known of the user:
 * - `unknown`: not requested yet, or another user may have logged in since.
 * - `confirmed`: the backend has confirmed the user of this screen.
 * - `locked`: another one.
 */
export type Identity = 'unknown' | 'confirmed' | 'locked';

export interface SessionState {
  readonly identity: Identity;
  /** Null while unknown or locked, and when the user may not use HAI-CSO any more. */
  readonly session: Session | null;
  readonly limits: Limits;
  readonly loading: boolean;
  readonly failure: Failure | null;
  /** The user to whom the state and the drafts belong, shown or hidden. */
  readonly ownerId: string | null;
  /** Another user may follow without the card of F66. */
  readonly changeExpected: boolean;
  /** Session of the other user, while locked. */
  readonly otherUser: Session | null;
}

export const initialSessionState: SessionState = {
  identity: 'unknown',
  session: null,
  limits: DEFAULT_LIMITS,
  loading: false,
  failure: null,
  ownerId: null,
  changeExpected: true,
  otherUser: null,
};

/** Who reads; the features are named `haiCso…` because a host's store may hold slices of its own. */
export const sessionFeature = createFeature({
  name: 'haiCsoSession',
  reducer: createReducer(
    initialSessionState,
    on(SessionActions.needed, SessionActions.checkDue, (state): SessionState =>
      state.session ? state : { ...state, loading: true },
    ),
    on(SessionActions.retryRequested, SessionActions.returned, (state): SessionState => ({ ...state, loading: true })),
    on(SessionActions.hidden, ({ identity, limits, ownerId, changeExpected }, { expected }): SessionState => ({
      ...initialSessionState,
      limits,
      ownerId,
      changeExpected: expected || (identity === 'unknown' && changeExpected),
    })),
    on(SessionActions.loaded, (_, { session, limits }): SessionState => ({
      ...initialSessionState,
      identity: 'confirmed',
      session,
      limits,
      ownerId: session.userId,
      changeExpected: false,
    })),
    on(SessionActions.locked, (state, { session }): SessionState => ({
      ...initialSessionState,
      identity: 'locked',
      ownerId: state.ownerId,
      changeExpected: false,
      otherUser: session,
    })),
    on(SessionActions.loadFailed, (state, { failure }): SessionState => ({
      ...state,
      // Nothing stays on screen of a user who may no longer use HAI-CSO (F54).
      session: failure.kind === 'forbidden' ? null : state.session,
      loading: false,
      failure,
    })),
    on(SessionActions.replaced, SessionActions.left, (): SessionState => initialSessionState),
  ),
  extraSelectors: ({ selectFailure }) => ({ selectSessionFailure: selectFailure }),
});

export const { selectSession, selectLimits, selectSessionFailure, selectIdentity, selectOtherUser } = sessionFeature;
