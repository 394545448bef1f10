import { TestBed } from '@angular/core/testing';
import { type Action, Store } from '@ngrx/store';
import { OpenRequests } from '../app/api/http/give-up';
import { SessionEnd } from '../app/api/session-end';
import { SessionActions } from '../app/state/session/session-actions';
import { HOST_TIME_LIMIT } from './ask-host';
import { HOST } from './host';
import type { HaiCsoHost, HostUser } from './host-contract';
import { ShellSession } from './shell-session';
import { nextTurn } from '../testing/until';

const ANI: HostUser = { userId: 'ani', name: 'Ani', role: 'SATKER' };
const BUDI: HostUser = { userId: 'budi', name: 'Budi', role: 'CSO_KPPN' };

describe('ShellSession', () => {
  it('begins a visit with whom the shell names', async () => {
    const { session, types, settle } = setup({ session: { user: ANI, token: () => 'a' } });
    await settle();
    expect(session.visits()).toEqual([1]);
    expect(types()).toEqual([SessionActions.announced.type]);
  });

  it('locks and tells when there is no token, until somebody logs in', async () => {
    const { session, expired, say, settle, tokens } = setup({ session: { token: () => tokens[0] ?? null } });
    await settle();
    expect(session.locked()).toBe('no-session');
    expect(session.visits()).toEqual([]);
    expect(expired()).toBe(1);

    tokens.push('a');
    say(ANI);
    await settle();
    expect(session.locked()).toBeNull();
    expect(session.visits()).toEqual([1]);
  });

  it('tells the end of a session once', async () => {
    const { end, expired, settle } = setup({});
    await settle();
    const turn = end.begin();
    end.refused(turn);
    end.refused(turn);
    expect(expired()).toBe(1);
  });

  it('keeps the visit when the same person logs in again', async () => {
    const { session, say, types, settle } = setup({ session: { user: ANI } });
    await settle();
    say(ANI);
    await settle();
    expect(session.visits()).toEqual([1]);
    expect(types()).toContain(SessionActions.returned.type);
    expect(types()).not.toContain(SessionActions.left.type);
  });

  it('begins another visit for another person, after the first has left', async () => {
    const { session, say, types, givenUp, settle } = setup({ session: { user: ANI } });
    await settle();
    say(BUDI);
    expect(session.visits()).toEqual([]);
    await settle();
    expect(session.visits()).toEqual([2]);
    expect(types().slice(1)).toEqual([SessionActions.left.type, SessionActions.announced.type]);
    expect(givenUp()).toBe(1);
  });

  it('leaves nothing of the person after a logout', async () => {
    const { session, say, types, settle } = setup({ session: { user: ANI } });
    await settle();
    say(null);
    expect(session.visits()).toEqual([]);
    expect(session.locked()).toBe('no-session');
    expect(types()).toContain(SessionActions.left.type);
  });

  it('shows nothing when the token arrives after the logout', async () => {
    const { session, say, settle, answer } = setupSlow();
    say(null);
    answer[0]?.('a');
    await settle();
    expect(session.visits()).toEqual([]);
    expect(session.locked()).toBe('no-session');
  });

  it('goes by the newest answer when somebody logs in before the first has come', async () => {
    const { session, expired, say, settle, answer } = setupSlow();
    say(BUDI);
    answer[1]?.('b');
    answer[0]?.(null);
    await settle();
    expect(session.visits()).toEqual([1]);
    expect(session.locked()).toBeNull();
    expect(expired()).toBe(0);
  });

  it('tells the shell nothing more when it has gone', async () => {
    const { expired, settle, answer } = setupSlow();
    TestBed.resetTestingModule();
    answer[0]?.(null);
    await settle();
    expect(expired()).toBe(0);
  });

  it('ignores what is no person', async () => {
    const { session, say, settle } = setup({ session: { user: ANI } });
    await settle();
    say({ userId: 'x' } as HostUser);
    say('ani' as unknown as HostUser);
    expect(session.visits()).toEqual([1]);
  });

  it('takes a token that cannot be had for none', async () => {
    const { session, settle } = setup({ session: { token: () => Promise.reject(new Error('no')) } });
    await settle();
    expect(session.locked()).toBe('no-session');
  });

  it('says that the shell is silent, tells it, and enters when it answers the next time (F70)', async () => {
    jasmine.clock().install();
    const { session, expired, failed, settle, answer } = setupSlow();
    jasmine.clock().tick(HOST_TIME_LIMIT);
    await settle();
    expect(session.locked()).toBe('shell-silent');
    expect(expired()).toBe(1);
    expect(failed()).toEqual([{ reason: 'session', message: jasmine.stringContaining('session.token()') }]);

    void session.enter();
    answer[1]?.('a');
    await settle();
    expect(session.locked()).toBeNull();
    expect(session.visits()).toEqual([1]);
    jasmine.clock().uninstall();
  });

  it('lifts what a dialog hides when the session ends, until somebody is back', async () => {
    const { end, say, settle, portal, changed } = setup({ session: { user: ANI } });
    await settle();
    portal.setAttribute('aria-hidden', 'true');
    end.refused(end.begin());
    expect(portal.hasAttribute('aria-hidden')).toBeFalse();
    say(ANI);
    portal.setAttribute('aria-hidden', 'true');
    await changed();
    expect(portal.getAttribute('aria-hidden')).toBe('true');
  });

  it('stops listening when it goes', async () => {
    const { listening, settle } = setup({});
    expect(listening()).toBeTrue();
    await settle();
    TestBed.resetTestingModule();
    expect(listening()).toBeFalse();
  });
});

const leftovers: Element[] = [];
afterEach(() => leftovers.splice(0).forEach((element) => element.remove()));

/** In a shell that takes its time for the token of Ani. */
function setupSlow() {
  const answer: ((token: string | null) => void)[] = [];
  const token = () => new Promise<string | null>((resolve) => answer.push(resolve));
  return { ...setup({ session: { user: ANI, token } }), answer };
}

function setup({ session = {} }: HaiCsoHost) {
  const tokens: string[] = [];
  const listeners = new Set<(user: HostUser | null) => void>();
  const watch = (listener: (user: HostUser | null) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const expired = jasmine.createSpy('sessionExpired');
  const failed = jasmine.createSpy('failed');
  const actions: Action[] = [];
  spyOn(console, 'error');
  const portal = document.createElement('div');
  document.body.append(portal);
  leftovers.push(portal);
  TestBed.configureTestingModule({
    providers: [
      ShellSession,
      SessionEnd,
      OpenRequests,
      { provide: HOST, useValue: { session: { ...session, watch }, on: { sessionExpired: expired, failed } } },
      { provide: Store, useValue: { dispatch: (action: Action) => actions.push(action) } },
    ],
  });
  const giveUp = spyOn(TestBed.inject(OpenRequests), 'giveUp').and.callThrough();
  return {
    tokens,
    session: TestBed.inject(ShellSession),
    end: TestBed.inject(SessionEnd),
    expired: () => expired.calls.count(),
    failed: () => failed.calls.allArgs().flat() as unknown[],
    portal,
    /** When the observers of what is hidden have run: one that is made later is called later. */
    changed: () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(portal, { attributes: true });
        portal.setAttribute('data-changed', '');
      }),
    givenUp: () => giveUp.calls.count(),
    listening: () => listeners.size > 0,
    say: (user: HostUser | null) => listeners.forEach((listener) => listener(user)),
    types: () => actions.map(({ type }) => type),
    settle: nextTurn,
  };
}
