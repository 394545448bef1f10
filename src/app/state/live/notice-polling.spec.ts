import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { EMPTY, throwError } from 'rxjs';
import { useLiveClock } from '../../../testing/live-clock';
import { provideLiveState } from '../../../testing/live-state';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { Notices } from '../../services/notices/notices';
import { ConnectionActions } from '../connection/connection-actions';
import { SessionActions } from '../session/session-actions';
import { NoticePolling } from './notice-polling';
import { PreflightCheck } from './preflight-check';
import { RetryPause } from '../../api/retry-pause';

const MINUTE = 60_000;

describe('NoticePolling', () => {
  useLiveClock();

  it('asks every ten minutes of a visible page, 5 % later at half of the jitter', () => {
    const { pass, asked } = setup();
    pass(10 * MINUTE);
    expect(asked()).toBe(0);
    pass(MINUTE / 2);
    expect(asked()).toBe(1);
    pass(52 * MINUTE + MINUTE / 2);
    expect(asked()).toBe(6);
  });

  it('asks nothing behind a hidden page, offline or after the session, and once at a return', () => {
    const { pass, asked, show, store } = setup();
    show(false);
    pass(60 * MINUTE);
    expect(asked()).toBe(0);
    show(true);
    // At once, and so with the session request that the other polls cause.
    expect(asked()).toBe(1);
    show(false);
    pass(MINUTE);
    show(true);
    pass(0);
    expect(asked()).toBe(1);
    store.dispatch(ConnectionActions.lost());
    pass(60 * MINUTE);
    TestBed.inject(SessionEnd).refused(0);
    store.dispatch(ConnectionActions.restored());
    pass(60 * MINUTE);
    store.dispatch(SessionActions.left());
    pass(60 * MINUTE);
    expect(asked()).toBe(1);
  });

  it('stops with the polls where a preflight refuses their condition', () => {
    const { pass, asked, logIn } = setup();
    logIn();
    spyOnProperty(TestBed.inject(PreflightCheck), 'refused').and.returnValue(true);
    pass(60 * MINUTE);
    expect(asked()).toBe(0);
  });

  it('keeps to poll_seconds, and to the rest that the backend wants of polls or of this one', () => {
    const { pass, asked, logIn, fail } = setup();
    logIn({ pollSeconds: 0 });
    pass(60 * MINUTE);
    expect(asked()).toBe(0);
    logIn({ pollSeconds: 1_200 });
    pass(0);
    pass(20 * MINUTE);
    expect(asked()).toBe(1);
    TestBed.inject(RetryPause).after(failureOf('rate-limited', { retryAfter: 1_800 }));
    logIn({ pollSeconds: undefined });
    pass(29 * MINUTE);
    expect(asked()).toBe(1);
    fail(failureOf('rate-limited', { retryAfter: 3_600 }));
    pass(MINUTE);
    expect(asked()).toBe(2);
    pass(59 * MINUTE);
    expect(asked()).toBe(2);
    pass(MINUTE);
    expect(asked()).toBe(3);
  });
});

/** A user who is logged in, and notices that count how often they are asked for. */
function setup() {
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  let asked = 0;
  let failure: Failure | null = null;
  const notices: Pick<Notices, 'askAgain'> = {
    askAgain: () => {
      asked++;
      // As `ApiHttp` does with each failure.
      if (failure) TestBed.inject(RetryPause).after(failure);
      return failure ? throwError(() => failure) : EMPTY;
    },
  };
  TestBed.configureTestingModule({
    providers: [provideLiveState(), PreflightCheck, NoticePolling, { provide: Notices, useValue: notices }],
  });
  const store = TestBed.inject(Store);
  const logIn = (changes: { readonly pollSeconds?: number | undefined } = {}) =>
    store.dispatch(
      SessionActions.loaded({
        session: { ...aSession('SATKER'), ...(changes as Partial<Session>) },
        limits: DEFAULT_LIMITS,
      }),
    );
  logIn();
  TestBed.inject(NoticePolling);
  return {
    store,
    logIn,
    pass: (ms: number) => jasmine.clock().tick(ms),
    asked: () => asked,
    fail: (problem: Failure) => (failure = problem),
    show: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
