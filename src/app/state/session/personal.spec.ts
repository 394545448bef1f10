import { TestBed } from '@angular/core/testing';
import { provideStore, Store } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { sessionOf } from '../../../testing/samples';
import { personal } from './personal';
import { SessionActions } from './session-actions';
import { initialSessionState, sessionFeature } from './session-feature';

describe('personal', () => {
  it('empties a slice when the person has left, and not before', () => {
    TestBed.configureTestingModule({ providers: [provideStore(), personal(sessionFeature)] });
    const store = TestBed.inject(Store);
    const state = store.selectSignal(sessionFeature.selectHaiCsoSessionState);
    store.dispatch(SessionActions.loaded({ session: sessionOf('SATKER'), limits: DEFAULT_LIMITS }));
    store.dispatch(SessionActions.returned());
    expect(state().session).not.toBeNull();
    store.dispatch(SessionActions.left());
    expect(state()).toEqual(initialSessionState);
  });
});
