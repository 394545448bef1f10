import { createFeature, createReducer, on } from '@ngrx/store';
import { sameContent } from '../../domain/same-content';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS, type Limits } from '../../domain/limits';
import { chosenSatkerCode, type Session } from '../../domain/session';
import { SessionActions } from './session-actions';

/**
 * What is known about the user:
 * - `unknown`: not requested yet, or the user may have changed since.
 * - `confirmed`: the backend has confirmed the user whose data is on screen.
 * - `locked`: the backend has confirmed another user.
 */
export type Identity = 'unknown' | 'confirmed' | 'locked';

export interface SessionState {
  readonly identity: Identity;
  /** Null while the user is unknown or locked, and when the user may no longer use HAI-CSO. */
  readonly session: Session | null;
  readonly limits: Limits;
  readonly loading: boolean;
  readonly failure: Failure | null;
  /** Id of the user to whom the state and the drafts belong, whether shown or hidden. */
  readonly ownerId: string | null;
  /** Code of the satker to which the state belongs, of a user with several; null for any other user. */
  readonly ownerSatker: string | null;
  /** Whether the user may change without the card of F66. */
  readonly changeExpected: boolean;
  /** Session of the other user while locked; else null. */
  readonly otherUser: Session | null;
}

export const initialSessionState: SessionState = {
  identity: 'unknown',
  session: null,
  limits: DEFAULT_LIMITS,
  loading: false,
  failure: null,
  ownerId: null,
  ownerSatker: null,
  changeExpected: true,
  otherUser: null,
};

/** The user. Feature names start with `haiCso`, because a host's store may have slices of its own. */
export const sessionFeature = createFeature({
  name: 'haiCsoSession',
  reducer: createReducer(
    initialSessionState,
    on(SessionActions.needed, SessionActions.checkDue, (state): SessionState =>
      state.session ? state : { ...state, loading: true },
    ),
    on(SessionActions.retryRequested, SessionActions.returned, (state): SessionState => ({ ...state, loading: true })),
    on(
      SessionActions.hidden,
      ({ identity, limits, ownerId, ownerSatker, changeExpected }, { expected }): SessionState => ({
        ...initialSessionState,
        limits,
        ownerId,
        ownerSatker,
        changeExpected: expected || (identity === 'unknown' && changeExpected),
      }),
    ),
    // An equal session stays the same object, so that the checks beside the polls draw nothing again.
    on(SessionActions.loaded, (state, { session, limits }): SessionState => ({
      ...initialSessionState,
      identity: 'confirmed',
      session: sameContent(state.session, session) ? state.session : session,
      limits: sameContent(state.limits, limits) ? state.limits : limits,
      ownerId: session.userId,
      ownerSatker: chosenSatkerCode(session),
      changeExpected: false,
    })),
    on(SessionActions.locked, (state, { session }): SessionState => ({
      ...initialSessionState,
      identity: 'locked',
      ownerId: state.ownerId,
      ownerSatker: state.ownerSatker,
      changeExpected: false,
      otherUser: session,
    })),
    on(SessionActions.loadFailed, (state, { failure }): SessionState => ({
      ...state,
      // Hides all data from a user who may no longer use HAI-CSO (F54).
      session: failure.kind === 'forbidden' ? null : state.session,
      loading: false,
      failure,
    })),
    on(SessionActions.replaced, SessionActions.left, (): SessionState => initialSessionState),
  ),
  extraSelectors: ({ selectFailure }) => ({ selectSessionFailure: selectFailure }),
});

export const { selectSession, selectLimits, selectSessionFailure, selectIdentity, selectOtherUser } = sessionFeature;
