import type { EnvironmentProviders } from '@angular/core';
import { type ActionReducer, type FeatureSlice, provideState } from '@ngrx/store';
import { SessionActions } from './session-actions';

const HIDDEN = Symbol('hidden');

/** The slice in the store: empty for selectors while the user's own state is hidden behind a symbol. */
type Shown<S> = S & { readonly [HIDDEN]?: S };

/**
 * Provides a slice that belongs to one user (F65, F66). While no user is confirmed it is hidden, and its reducer continues
 * on the hidden state; it is shown again to the same user, and emptied after a logout or for another user.
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
