import type { EnvironmentProviders } from '@angular/core';
import { type ActionReducer, type FeatureSlice, provideState } from '@ngrx/store';
import { SessionActions } from './session-actions';

const HIDDEN = Symbol('hidden');

/** What stands in the store: empty for everybody who reads it while the person's own is hidden behind. */
type Shown<S> = S & { readonly [HIDDEN]?: S };

/**
 * A slice that belongs to a person: hidden while nobody knows who is there, where it goes on by itself; shown again to
 * the same person; empty once the person has left or another one is confirmed.
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
