import type { Action } from '@ngrx/store';
import { Subject } from 'rxjs';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { SessionActions } from '../session/session-actions';
import { followSession, forgetOnLogout } from './draft-effects';
import type { DraftStore } from './draft-store';

describe('draft effects', () => {
  it('gives the drafts to whoever is logged in', () => {
    const { actions, useUser } = setup();
    actions.next(SessionActions.loaded({ session: { userId: 'ani' } as Session, limits: DEFAULT_LIMITS }));
    expect(useUser).toHaveBeenCalledOnceWith('ani');
  });

  it('leaves them where they are while the session is only asked for', () => {
    const { actions, useUser } = setup();
    actions.next(SessionActions.needed());
    expect(useUser).not.toHaveBeenCalled();
  });

  it('wipes them when the person has left, and only then', () => {
    const { actions, wipe } = setup();
    actions.next(SessionActions.returned());
    expect(wipe).not.toHaveBeenCalled();
    actions.next(SessionActions.left());
    expect(wipe).toHaveBeenCalledTimes(1);
  });
});

function setup() {
  const actions = new Subject<Action>();
  const useUser = jasmine.createSpy('useUser');
  const wipe = jasmine.createSpy('wipe');
  const drafts = { useUser, wipe } as unknown as DraftStore;
  followSession(actions, drafts).subscribe();
  forgetOnLogout(actions, drafts).subscribe();
  return { actions, useUser, wipe };
}
