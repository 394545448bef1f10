import { DEFAULT_LIMITS } from '../../domain/limits';
import { failureOf } from '../../../testing/page-samples';
import { sessionOf } from '../../../testing/samples';
import { SessionActions } from './session-actions';
import { initialSessionState, sessionFeature } from './session-feature';

const { reducer } = sessionFeature;
const session = sessionOf('SATKER');
const limits = { ...DEFAULT_LIMITS, files: 2 };
const failure = failureOf('session', { status: 401 });

describe('sessionFeature', () => {
  it('holds who reads, and his limits', () => {
    const state = reducer(initialSessionState, SessionActions.loaded({ session, limits }));
    expect(state).toEqual({ session, limits, loading: false, failure: null });
  });

  it('keeps the reader while asking again and when that fails', () => {
    const known = reducer(initialSessionState, SessionActions.loaded({ session, limits }));
    const asked = reducer(known, SessionActions.needed());
    const failed = reducer(asked, SessionActions.loadFailed({ failure }));
    expect(asked).toEqual(known);
    expect(failed).toEqual({ ...known, failure });
  });

  it('lets go of a reader who may no longer use it (F54)', () => {
    const known = reducer(initialSessionState, SessionActions.loaded({ session, limits }));
    const forbidden = failureOf('forbidden', { status: 403 });
    expect(reducer(known, SessionActions.loadFailed({ failure: forbidden }))).toEqual({
      ...known,
      session: null,
      failure: forbidden,
    });
  });

  it('keeps the failure on screen while trying again', () => {
    const failed = reducer(initialSessionState, SessionActions.loadFailed({ failure }));
    expect(reducer(failed, SessionActions.retryRequested())).toEqual({ ...failed, loading: true });
  });

  it('shows whom the shell names until the backend has answered, who knows better', () => {
    const named = sessionOf('CSO_KPPN');
    const announced = reducer(initialSessionState, SessionActions.announced({ session: named }));
    expect(announced.session).toEqual(named);
    const loaded = reducer(announced, SessionActions.loaded({ session, limits }));
    expect(reducer(loaded, SessionActions.announced({ session: named })).session).toEqual(session);
  });

  it('is loading from the first question on', () => {
    expect(reducer(initialSessionState, SessionActions.needed()).loading).toBeTrue();
  });
});
