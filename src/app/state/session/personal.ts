import type { EnvironmentProviders } from '@angular/core';
import { type ActionReducer, type FeatureSlice, provideState } from '@ngrx/store';
import { SessionActions } from './session-actions';

/** A slice that is empty again when the person has left. */
export function personal<S>({ name, reducer }: FeatureSlice<S>): EnvironmentProviders {
  const emptyWhenLeft =
    (next: ActionReducer<S>): ActionReducer<S> =>
    (state, action) =>
      next(action.type === SessionActions.left.type ? undefined : state, action);
  return provideState(name, reducer, { metaReducers: [emptyWhenLeft] });
}
