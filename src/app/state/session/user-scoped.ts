import type { EnvironmentProviders } from '@angular/core';
import { type ActionReducer, type FeatureSlice, provideState } from '@ngrx/store';
import { SessionActions } from './session-actions';

const HIDDEN = Symbol('hidden');

/** The slice in the store: the initial state for selectors, with the hidden state under a symbol. */
type Shown<S> = S & { readonly [HIDDEN]?: S };

/**
 * Provides a slice that belongs to one user (F65, F66). While no user is confirmed, the slice is hidden and its reducer
 * works on the hidden state. The same user gets it back; a logout or another user resets it.
 */
export function userScoped<S>({ name, reducer }: FeatureSlice<S>): EnvironmentProviders {
  const ofOnePerson =
    (next: ActionReducer<S>): ActionReducer<S> =>
    (state, action) => {
      const hidden = (state as Shown<S> | undefined)?.[HIDDEN];
      switch (action.type) {
        case SessionActions.left.type:
        case SessionActions.replaced.type:
          return next(undefined, action);
        case SessionActions.hidden.type:
        case SessionActions.locked.type:
          return { ...next(undefined, action), [HIDDEN]: next(hidden ?? state, action) };
        case SessionActions.loaded.type:
          return next(hidden ?? state, action);
        default:
          return hidden ? { ...next(state, action), [HIDDEN]: next(hidden, action) } : next(state, action);
      }
    };
  return provideState(name, reducer, { metaReducers: [ofOnePerson] });
}
