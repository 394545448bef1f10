import { TestBed } from '@angular/core/testing';
import { type Action, provideState, provideStore, Store } from '@ngrx/store';
import { ChosenSatker } from '../app/api/chosen-satker';
import { SessionEnd } from '../app/api/session-end';
import { DEFAULT_LIMITS } from '../app/domain/limits';
import { SessionActions } from '../app/state/session/session-actions';
import { sessionFeature } from '../app/state/session/session-feature';
import { aSession } from '../testing/samples';
import { forget } from './forget';
import { HOST_TIME_LIMIT } from './call-host';
import { HOST } from './host';
import type { HaiCsoHost, HostUser } from './host-contract';
import { ShellSession } from './shell-session';
import { nextTask } from '../testing/until';

const ANI: HostUser = { userId: 'ani', name: 'Ani', role: 'SATKER' };
const BUDI: HostUser = { userId: 'budi', name: 'Budi', role: 'CSO_KPPN' };

describe('ShellSession', () => {
  it('opens the screens, and leaves it to the backend to say for whom', async () => {
    const { session, types, settle } = setup({ session: { user: ANI, token: () => 'a' } });
    session.attachFrame();
    await settle();
    expect(session.open()).toBeTrue();
    expect(types()).toEqual([]);
  });

  it('locks and tells when there is no token, until somebody logs in', async () => {
    const { session, emitted, say, settle, tokens } = setup({ session: { token: () => tokens[0] ?? null } });
    session.attachFrame();
    await settle();
    expect(session.locked()).toBe('no-session');
    expect(session.open()).toBeFalse();
    expect(emitted('sessionExpired')).toEqual([undefined]);

    tokens.push('a');
    say(ANI);
    await settle();
    expect(session.locked()).toBeNull();
    expect(session.open()).toBeTrue();
  });

  it('tells the end of a session once', () => {
    const { end, emitted } = setup({});
    const turn = end.currentGeneration();
    end.refused(turn);
    end.refused(turn);
    expect(emitted('sessionExpired').length).toBe(1);
  });

  it('keeps the view when the person of the backend logs in again', async () => {
    const { session, say, types, settle, confirm } = setup({ session: { user: ANI } });
    session.attachFrame();
    await settle();
    confirm('ani');
    say(ANI);
    await settle();
    expect(session.open()).toBeTrue();
    expect(types()).toEqual([SessionActions.returned.type]);
  });

  it('shows the satker that the shell names, at the start, with a login, and while we stand', async () => {
    const withSatker = (user: HostUser, code: string): HostUser => ({ ...user, satker: { code, name: 'SATKER' } });
    const { session, say, actions, settle, confirm, chosen } = setup({ session: { user: withSatker(ANI, '527010') } });
    expect(chosen.choose.calls.allArgs()).toEqual([['ani', '527010']]);
    session.attachFrame();
    await settle();
    confirm('ani');
    say(withSatker(ANI, '411223'));
    expect(actions).toEqual([SessionActions.returned(), SessionActions.satkerChosen({ code: '411223' })]);
    expect(chosen.choose).toHaveBeenCalledTimes(1);
    // Named again, it must not undo what the user has chosen since.
    say(withSatker(ANI, '411223'));
    expect(actions.at(-1)).toEqual(SessionActions.returned());
    say(withSatker(BUDI, '690120'));
    expect(chosen.choose.calls.mostRecent().args).toEqual(['budi', '690120']);
  });

  it('hides everything, and deletes nothing, when the shell names another person than the backend did', async () => {
    const { session, say, actions, settle, confirm } = setup({ session: { user: BUDI } });
    session.attachFrame();
    await settle();
    confirm('ani');
    say(BUDI);
    await settle();
    expect(session.open()).toBeTrue();
    expect(actions).toEqual([SessionActions.hidden({ expected: true })]);
  });

  it('hides everything when the person goes to another page of the shell (F65)', async () => {
    const { session, actions, settle, confirm } = setup({});
    const leave = session.attachFrame();
    await settle();
    confirm('ani');
    leave();
    expect(session.open()).toBeFalse();
    expect(actions).toEqual([SessionActions.hidden({ expected: true })]);
  });

  const logouts: readonly [string, (shell: ReturnType<typeof setup>) => void][] = [
    ['the shell tells', ({ say }) => say(null)],
    ['the shell has us forget', () => forget()],
  ];
  for (const [how, logOut] of logouts) {
    it(`leaves nothing of the person after a logout of which ${how}, also while another page stands (F65)`, async () => {
      const shell = setup({});
      const leave = shell.session.attachFrame();
      await shell.settle();
      shell.confirm('ani');
      leave();
      logOut(shell);
      expect(shell.types()).toContain(SessionActions.left.type);
      expect(shell.emitted('waiting')).toEqual([0]);
      expect(shell.session.locked()).toBeNull();
    });

    it(`shows that nobody is logged in after a logout of which ${how} while we stand`, async () => {
      const shell = setup({});
      shell.session.attachFrame();
      await shell.settle();
      logOut(shell);
      expect(shell.session.open()).toBeFalse();
      expect(shell.session.locked()).toBe('no-session');
    });
  }

  it('takes the badge of the one before out of the menu when another person logs in elsewhere in the shell', async () => {
    const { session, say, emitted, settle, confirm } = setup({});
    const leave = session.attachFrame();
    await settle();
    confirm('ani');
    leave();
    say(ANI);
    expect(emitted('waiting')).toEqual([]);
    say(BUDI);
    expect(emitted('waiting')).toEqual([0]);
    expect(session.open()).toBeFalse();
  });

  it('shows nothing when the token arrives after the logout', async () => {
    const { session, say, settle, answer } = setupSlow();
    session.attachFrame();
    say(null);
    answer[0]?.('a');
    await settle();
    expect(session.open()).toBeFalse();
    expect(session.locked()).toBe('no-session');
  });

  it('goes by the newest answer when somebody logs in before the first has come', async () => {
    const { session, emitted, say, settle, answer } = setupSlow();
    session.attachFrame();
    say(BUDI);
    answer[1]?.('b');
    answer[0]?.(null);
    await settle();
    expect(session.open()).toBeTrue();
    expect(session.locked()).toBeNull();
    expect(emitted('sessionExpired')).toEqual([]);
  });

  it('tells the shell nothing more when it has gone', async () => {
    const { session, emitted, settle, answer } = setupSlow();
    session.attachFrame();
    TestBed.resetTestingModule();
    answer[0]?.(null);
    await settle();
    expect(emitted('sessionExpired')).toEqual([]);
  });

  for (const nobody of [undefined, 'ani', { userId: 'x' }, { userId: 'x', name: 'X', role: 'PPK' }] as unknown[]) {
    it(`hides everything when the shell tells of what is none of its persons: ${JSON.stringify(nobody)} (F65)`, async () => {
      const { session, say, actions, settle, confirm } = setup({});
      session.attachFrame();
      await settle();
      confirm('ani');
      say(nobody as HostUser);
      await settle();
      expect(session.open()).toBeTrue();
      expect(actions).toEqual([SessionActions.hidden({ expected: true })]);
    });
  }

  it('keeps the view when the shell tells no more of the same person than who it is', async () => {
    const { session, say, types, settle, confirm } = setup({});
    session.attachFrame();
    await settle();
    confirm('ani');
    say({ userId: 'ani' } as HostUser);
    expect(types()).toEqual([SessionActions.returned.type]);
  });

  it('takes a token that cannot be had for none', async () => {
    const { session, settle } = setup({ session: { token: () => Promise.reject(new Error('no')) } });
    session.attachFrame();
    await settle();
    expect(session.locked()).toBe('no-session');
  });

  it('says that the shell is silent, tells it, and enters when it answers the next time (F70)', async () => {
    jasmine.clock().install();
    const { session, emitted, settle, answer } = setupSlow();
    session.attachFrame();
    jasmine.clock().tick(HOST_TIME_LIMIT);
    await settle();
    expect(session.locked()).toBe('shell-silent');
    expect(emitted('sessionExpired').length).toBe(1);
    expect(emitted('failed')).toEqual([{ reason: 'session', message: jasmine.stringContaining('session.token()') }]);

    void session.enter();
    answer[1]?.('a');
    await settle();
    expect(session.locked()).toBeNull();
    expect(session.open()).toBeTrue();
    jasmine.clock().uninstall();
  });

  it('lifts what a dialog hides when the session ends, until somebody is back', async () => {
    const { end, say, portal, changed } = setup({ session: { user: ANI } });
    portal.setAttribute('aria-hidden', 'true');
    end.refused(end.currentGeneration());
    expect(portal.hasAttribute('aria-hidden')).toBeFalse();
    say(ANI);
    portal.setAttribute('aria-hidden', 'true');
    await changed();
    expect(portal.getAttribute('aria-hidden')).toBe('true');
    portal.remove();
  });

  it('stops listening when the routes go', async () => {
    const { listening, types, settle } = setup({});
    expect(listening()).toBeTrue();
    await settle();
    TestBed.resetTestingModule();
    expect(listening()).toBeFalse();
    forget();
    expect(types()).toEqual([]);
  });
});

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
  const heard: [string, unknown][] = [];
  const chosen = jasmine.createSpyObj<ChosenSatker>('ChosenSatker', ['choose']);
  spyOn(console, 'error');
  const portal = document.createElement('div');
  document.body.append(portal);
  const on = Object.fromEntries(
    ['sessionExpired', 'waiting', 'failed'].map((event) => [event, (detail: unknown) => heard.push([event, detail])]),
  );
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      ShellSession,
      SessionEnd,
      { provide: ChosenSatker, useValue: chosen },
      { provide: HOST, useValue: { session: { ...session, watch }, on } },
    ],
  });
  const store = TestBed.inject(Store);
  const actions: Action[] = [];
  const dispatch = store.dispatch.bind(store) as (action: Action) => void;
  spyOn(store, 'dispatch').and.callFake(((action: Action) => {
    actions.push(action);
    dispatch(action);
  }) as Store['dispatch']);
  return {
    chosen,
    tokens,
    actions,
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
    session: TestBed.inject(ShellSession),
    end: TestBed.inject(SessionEnd),
    confirm: (userId: string) =>
      dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId }), limits: DEFAULT_LIMITS })),
    emitted: (event: string) => heard.filter(([name]) => name === event).map(([, detail]) => detail),
    listening: () => listeners.size > 0,
    say: (user: HostUser | null) => listeners.forEach((listener) => listener(user)),
    types: () => actions.map(({ type }) => type),
    settle: nextTask,
  };
}
