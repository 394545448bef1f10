import { Location } from '@angular/common';
import { provideLocationMocks } from '@angular/common/testing';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { aSession } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { entryState } from './entry-state';

describe('entryState', () => {
  it('has what was set in the history entry, beside what else stands there, also after a reload', () => {
    const { logIn, open, location } = setup();
    logIn('ani');
    location.replaceState('/list', '', { navigationId: 7 });
    const first = open();
    expect(first.value()).toBeUndefined();
    first.set(['t-1']);
    expect(first.value()).toEqual(['t-1']);
    expect(location.getState()).toEqual(jasmine.objectContaining({ navigationId: 7 }));
    expect(open().value()).toEqual(['t-1']);
  });

  it('has nothing before the user is known, and nothing of another user (F65)', () => {
    const { logIn, open, store, location } = setup();
    logIn('ani');
    open().set(['t-1']);
    expect(JSON.stringify(location.getState())).not.toContain('ani');
    const again = open();
    store.dispatch(SessionActions.hidden({ expected: true }));
    expect(again.value()).toBeUndefined();
    logIn('budi');
    expect(again.value()).toBeUndefined();
    logIn('ani');
    expect(again.value()).toEqual(['t-1']);
  });

  it('has nothing that an earlier version has written in another form', () => {
    const { logIn, open, location } = setup();
    logIn('ani');
    location.replaceState('/list', '', { example: ['t-1'] });
    expect(open().value()).toBeUndefined();
  });
});

function setup() {
  TestBed.configureTestingModule({
    providers: [provideLocationMocks(), provideStore(), provideState(sessionFeature)],
  });
  const store = TestBed.inject(Store);
  return {
    store,
    location: TestBed.inject(Location),
    open: () => TestBed.runInInjectionContext(() => entryState('example')),
    logIn: (userId: string) =>
      store.dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId }), limits: DEFAULT_LIMITS })),
  };
}
