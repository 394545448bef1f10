import type { Action } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { SessionActions } from './session-actions';
import { initialSessionState, sessionFeature, type SessionState } from './session-feature';

const session = aSession('SATKER');
const other = aSession('CSO_KPPN');
const limits = { ...DEFAULT_LIMITS, files: 2 };
const failure = failureOf('session', { status: 401 });
const loaded = SessionActions.loaded({ session, limits });

const after = (...actions: Action[]) => actions.reduce(sessionFeature.reducer, initialSessionState);

describe('sessionFeature', () => {
  it('holds who reads, and the limits', () => {
    expect(after(loaded)).toEqual({
      identity: 'confirmed',
      session,
      limits,
      loading: false,
      failure: null,
      ownerId: session.userId,
      ownerSatker: null,
      changeExpected: false,
      otherUser: null,
    });
  });

  it('keeps an equal reader and equal limits as the same objects, so that nothing is drawn again', () => {
    const again = (action: Action, from: SessionState) => sessionFeature.reducer(from, action);
    const before = after(loaded);
    const same = again(SessionActions.loaded({ session: { ...session }, limits: { ...limits } }), before);
    expect(same.session).toBe(before.session);
    expect(same.limits).toBe(before.limits);
    const changed = again(SessionActions.loaded({ session: { ...session, claimAs: 'CSO 9' }, limits }), before);
    expect(changed.session?.claimAs).toBe('CSO 9');
  });

  it('keeps the reader while asking again and when that fails', () => {
    expect(after(loaded, SessionActions.needed())).toEqual(after(loaded));
    expect(after(loaded, SessionActions.loadFailed({ failure }))).toEqual({ ...after(loaded), failure });
  });

  it('lets go of a reader who may no longer use it, and knows still who it is (F54)', () => {
    const forbidden = failureOf('forbidden', { status: 403 });
    expect(after(loaded, SessionActions.loadFailed({ failure: forbidden }))).toEqual({
      ...after(loaded),
      session: null,
      failure: forbidden,
    });
  });

  it('keeps the failure on screen while trying again', () => {
    const failed = after(SessionActions.loadFailed({ failure }));
    expect(sessionFeature.reducer(failed, SessionActions.retryRequested())).toEqual({ ...failed, loading: true });
  });

  it('is loading from the first question on', () => {
    expect(after(SessionActions.needed()).loading).toBeTrue();
  });

  it('shows nobody while nobody is known, and remembers whose screen it was (F65)', () => {
    expect(after(loaded, SessionActions.hidden({ expected: true }))).toEqual({
      ...initialSessionState,
      limits,
      ownerId: session.userId,
    });
  });

  it('expects no other user only because a window was left for a moment', () => {
    const left = SessionActions.hidden({ expected: false });
    expect(after(loaded, left).changeExpected).toBeFalse();
    expect(after(loaded, left, left).changeExpected).toBeFalse();
  });

  it('goes on expecting another user until somebody is confirmed', () => {
    const begun = [loaded, SessionActions.hidden({ expected: true })];
    expect(after(...begun, SessionActions.hidden({ expected: false })).changeExpected).toBeTrue();
    expect(after(...begun, SessionActions.loadFailed({ failure })).changeExpected).toBeTrue();
    expect(after(...begun, loaded, SessionActions.hidden({ expected: false })).changeExpected).toBeFalse();
  });

  it('knows while it is locked whose screen it is and who is there instead (F66)', () => {
    const locked = after(loaded, SessionActions.locked({ session: other }));
    expect(locked).toEqual({
      ...initialSessionState,
      identity: 'locked',
      ownerId: session.userId,
      changeExpected: false,
      otherUser: other,
    });
  });

  for (const end of [SessionActions.left(), SessionActions.replaced()]) {
    it(`remembers nobody after ${end.type}`, () => {
      expect(after(loaded, end)).toEqual(initialSessionState);
    });
  }
});
