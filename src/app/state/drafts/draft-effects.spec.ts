import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { type Action, provideState, provideStore, ScannedActionsSubject, Store } from '@ngrx/store';
import { Subject } from 'rxjs';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { SessionActions } from '../session/session-actions';
import { sessionFeature } from '../session/session-feature';
import * as effects from './draft-effects';
import { UserDrafts } from '../../services/drafts/user-drafts';

const session = aSession('SATKER', { userId: 'ani' });
const loaded = SessionActions.loaded({ session, limits: DEFAULT_LIMITS });

describe('draft effects', () => {
  const cases: readonly [Action, string, unknown[]][] = [
    [loaded, 'useUser', ['ani']],
    [SessionActions.hidden({ expected: true }), 'hide', []],
    [SessionActions.locked({ session }), 'lock', ['ani']],
    [SessionActions.replaced(), 'drop', []],
    [SessionActions.left(), 'wipe', []],
    [SessionActions.loadFailed({ failure: failureOf('server') }), 'reportUnsaved', []],
  ];
  for (const [action, method, args] of cases) {
    it(`${method} follows ${action.type}`, () => {
      const { store, calls } = setup();
      store.dispatch(action);
      expect(calls).toEqual([[method, ...args]]);
    });
  }

  for (const action of [SessionActions.needed(), SessionActions.returned(), SessionActions.checkDue()]) {
    it(`leaves drafts where they are at ${action.type}`, () => {
      const { store, calls } = setup();
      store.dispatch(action);
      expect(calls).toEqual([]);
    });
  }

  it('hides everything when another window has logged out or has another user (F66)', () => {
    const { store, checks, last } = setup();
    store.dispatch(loaded);
    checks.next('owner-changed');
    expect(last()).toEqual(SessionActions.hidden({ expected: false }));
    checks.next('owner-changed');
    expect(last()).toEqual(SessionActions.checkDue());
  });

  it('asks who is there when a draft was refused for want of an owner (F68)', () => {
    const { store, checks, last } = setup();
    store.dispatch(loaded);
    checks.next('refused');
    expect(last()).toEqual(SessionActions.needed());
  });
});

function setup() {
  const calls: unknown[][] = [];
  const checks = new Subject<'owner-changed' | 'refused'>();
  const spies = ['useUser', 'hide', 'lock', 'drop', 'wipe', 'reportUnsaved'].map((name) => [
    name,
    (...args: unknown[]) => calls.push([name, ...args]),
  ]);
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      { provide: UserDrafts, useValue: { ...Object.fromEntries(spies), ownerCheckNeeded: checks } },
      provideEffects(effects),
    ],
  });
  let last: Action | null = null;
  TestBed.inject(ScannedActionsSubject).subscribe((action) => (last = action));
  return { store: TestBed.inject(Store), calls, checks, last: () => last };
}
