import { Subject } from 'rxjs';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { SessionActions } from '../session/session-actions';
import { followSession } from './draft-effects';
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
});

function setup() {
  const actions = new Subject<ReturnType<typeof SessionActions.loaded | typeof SessionActions.needed>>();
  const useUser = jasmine.createSpy('useUser');
  followSession(actions, { useUser } as unknown as DraftStore).subscribe();
  return { actions, useUser };
}
