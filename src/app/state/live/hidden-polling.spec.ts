import { createEnvironmentInjector, DestroyRef, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { Observable, of, throwError } from 'rxjs';
import { provideLiveState } from '../../../testing/live-state';
import { fakeStreams } from '../../../testing/event-streams';
import { AS_OF, failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aTicket } from '../../../testing/samples';
import { nextTask } from '../../../testing/until';
import { CurrentReader } from '../../api/current-reader';
import { EventsApi } from '../../api/events-api';
import { PollApi } from '../../api/poll-api';
import { PreferencesApi } from '../../api/preferences-api';
import { RetryPause } from '../../api/retry-pause';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { NotificationKinds } from '../../domain/polling/ticket-notifications';
import type { Preferences, Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { secondsOf } from '../../domain/unread/unread';
import { ConnectionActions } from '../connection/connection-actions';
import { SessionActions } from '../session/session-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { selectListFailure, selectTickets, selectWaitingIfKnown } from '../ticket-list/ticket-list-selectors';
import { StoredPreferences } from '../../services/preferences/stored-preferences';
import { USER_SETTINGS } from '../unread/stored-marks';
import { BROWSER_NOTIFICATIONS } from './browser-notifications';
import { selectNews } from './live-selectors';
import { NOTIFICATION_CHOICE } from './notification-settings';
import { provideLive } from './provide-live';

const FIRST = 'Pemberitahuan HAI-CSO aktif';
const ANSWERED = 'Tiket HAI-321120711 dijawab';
const later = (seconds: number): string => new Date(Date.parse(AS_OF) + seconds * 1_000).toISOString();
const answered = (changes: Partial<Ticket> = {}): Ticket =>
  aTicket({
    id: 'a',
    reference: 'HAI-321120711',
    status: 'WAITING_SATKER',
    answered: true,
    lastEntryAt: later(60),
    lastEntrySide: 'CSO',
    ...changes,
  });

describe('HiddenPolling', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date(AS_OF));
    const start = Date.now();
    spyOn(performance, 'now').and.callFake(() => Date.now() - start);
    spyOn(Math, 'random').and.returnValue(0);
  });
  afterEach(() => jasmine.clock().uninstall());

  it('asks nothing behind a hidden page until it is switched on', async () => {
    const { hide, pass, asked, titles } = setup();
    await hide();
    await pass(60);
    expect([asked(), titles()]).toEqual([[], []]);
  });

  it('asks every five minutes while the page is hidden, and tells each answer once', async () => {
    const { switchOn, hide, pass, asked, answer, titles } = setup();
    await switchOn();
    expect(titles()).toEqual([FIRST]);
    await hide();
    await pass(4.9);
    expect(asked()).toEqual([]);
    answer([answered()]);
    await pass(0.2);
    expect(asked()).toEqual(['me 100 null']);
    expect(titles()).toEqual([ANSWERED]);
    await pass(15);
    expect(asked()).toEqual(['me 100 "1"', 'me 100 "1"', 'me 100 "1"']);
    expect(titles()).toEqual([]);
    answer([answered({ lastEntryAt: later(600) })]);
    await pass(5);
    expect(titles()).toEqual([ANSWERED]);
  });

  it('says nothing of what the list had shown before the page was hidden', async () => {
    const { switchOn, hide, pass, answer, titles } = setup();
    await switchOn();
    titles();
    answer([answered({ lastEntryAt: later(-1) })]);
    await hide();
    await pass(11);
    expect(titles()).toEqual([]);
  });

  it('stops when the page is visible again, and takes back what it has shown', async () => {
    const { switchOn, hide, show, pass, asked, answer, closed } = setup();
    await switchOn();
    answer([answered()]);
    await hide();
    await pass(5.1);
    expect(closed()).toBe(0);
    await show();
    expect(closed()).toBe(1);
    asked();
    // Polling of the visible list has its own spec.
    expect(asked().filter((one) => one.startsWith('me'))).toEqual([]);
  });

  it('opens the ticket, or Menunggu Anda, and focuses the window', async () => {
    const { switchOn, hide, pass, answer, press } = setup();
    const focus = spyOn(window, 'focus');
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    await switchOn();
    answer([answered()]);
    await hide();
    await pass(5.1);
    press();
    expect(navigate.calls.mostRecent().args[0]).toEqual(['/cso/listTiket', 'a']);
    answer([answered({ id: 'b', lastEntryAt: later(500) }), answered({ id: 'c', lastEntryAt: later(500) })]);
    await pass(5);
    press();
    expect(navigate.calls.mostRecent().args).toEqual([['/cso/listTiket'], { queryParams: { waiting: 'me' } }]);
    expect(focus).toHaveBeenCalledTimes(2);
  });

  const silent: readonly [string, (world: ReturnType<typeof setup>) => void][] = [
    ['offline', ({ store }) => store.dispatch(ConnectionActions.lost())],
    ['after a logout (F65)', ({ store }) => store.dispatch(SessionActions.left())],
    ['after the end of the session', () => TestBed.inject(SessionEnd).refused(0)],
    ['while no user is confirmed', ({ store }) => store.dispatch(SessionActions.hidden({ expected: false }))],
    [
      'for another user (F66)',
      ({ logIn, stored }) => {
        stored()['notifications'] = undefined;
        logIn({ userId: 'lain' });
      },
    ],
    ['where the backend has switched polling off', ({ logIn }) => logIn({ pollSeconds: 0 })],
    [
      'without the permission, which was taken back',
      ({ browser, choice }) => {
        browser.permission = 'denied';
        choice().refresh();
      },
    ],
  ];
  for (const [when, happen] of silent) {
    it(`is silent ${when}`, async () => {
      const world = setup();
      await world.switchOn();
      world.titles();
      world.answer([answered()]);
      happen(world);
      await world.hide();
      await world.pass(30);
      expect([world.asked(), world.titles()]).toEqual([[], []]);
    });
  }

  it('keeps the stream open behind the page, in the window that polls, and asks when it says so', async () => {
    const { switchOn, hide, show, pass, asked, answer, titles, logIn, streams } = setup();
    await switchOn();
    logIn({ hasEvents: true });
    streams.say();
    await pass(0.2);
    titles();
    await hide();
    expect(streams.open()).toBe(1);
    streams.say();
    await pass(5.1);
    expect(asked()).toEqual(['me 100 null']);
    await pass(9.8);
    expect(asked()).toEqual([]);
    answer([answered()]);
    streams.change('a');
    await pass(0.1);
    expect([asked(), titles()]).toEqual([['me 100 "1"'], [ANSWERED]]);
    streams.break(failureOf('missing'));
    await pass(4.8);
    expect([asked(), streams.open()]).toEqual([[], 0]);
    await pass(0.3);
    expect(asked()).toEqual(['me 100 "1"']);
    await show();
  });

  it('opens no stream behind the page of another window’s turn, or while nothing is switched on', async () => {
    const { switchOn, hide, show, logIn, streams, locks, pass } = setup();
    logIn({ hasEvents: true });
    await hide();
    expect(streams.open()).toBe(0);
    await show();
    await switchOn();
    const release = locks.occupy('hai-cso:notifications:u-1');
    await hide();
    expect(streams.open()).toBe(0);
    release();
    await pass(0.2);
    expect(streams.open()).toBe(1);
  });

  it('takes the pace of the session, Retry-After, and doubles after a failure', async () => {
    const { switchOn, hide, pass, asked, logIn, fail } = setup();
    await switchOn();
    logIn({ pollSeconds: 900 });
    await hide();
    await pass(14.9);
    expect(asked()).toEqual([]);
    fail(failureOf('rate-limited', { retryAfter: 7_200 }));
    await pass(1);
    expect(asked().length).toBe(1);
    fail(null);
    await pass(118);
    expect(asked()).toEqual([]);
    await pass(3);
    expect(asked().length).toBe(1);
  });

  it('asks in one window of the browser, and another one goes on without telling anything twice', async () => {
    const world = setup();
    await world.switchOn();
    world.titles();
    const locks = world.locks;
    const end = locks.occupy('hai-cso:notifications:u-1');
    world.answer([answered()]);
    await world.hide();
    await world.pass(11);
    expect(world.asked()).toEqual([]);
    end();
    await world.pass(0.1);
    expect(world.asked().length).toBe(1);
    expect(world.titles()).toEqual([ANSWERED]);
  });

  it('notifies of nothing twice when the same user is confirmed again, or another window has done so', async () => {
    const { switchOn, titles, answer, hide, pass, asked, store, logIn } = setup();
    await switchOn();
    titles();
    await hide();
    answer([answered()]);
    await pass(5.1);
    expect(titles()).toEqual([ANSWERED]);
    store.dispatch(SessionActions.hidden({ expected: false }));
    logIn();
    asked();
    answer([answered(), answered({ id: 'b', lastEntryAt: later(400) })]);
    await postAsOtherWindow('hai-cso:notifications:u-1', { since: 0, read: { b: secondsOf(later(400)) } });
    await pass(5);
    expect([asked().length, titles()]).toEqual([1, []]);
  });

  it('has the counts, and the news of the list that is shown, follow at once; no row moves', async () => {
    const { switchOn, hide, pass, answer, change, listAsked, store } = setup();
    await switchOn();
    const shown = pageOf(3, { counts: pageOf(0).counts, etag: '"3"' });
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: shown }));
    await hide();
    await pass(5.1);
    expect([listAsked(), store.selectSignal(selectNews)()]).toEqual([[], null]);
    answer([answered()]);
    change(pageOf(4, { counts: { all: 4, waitingForMe: 2 }, etag: '"4"' }));
    await pass(5);
    expect(listAsked()).toEqual(['list "3"']);
    expect(store.selectSignal(selectWaitingIfKnown)()).toBe(2);
    expect(store.selectSignal(selectNews)()?.page.items.length).toBe(4);
    expect(store.selectSignal(selectTickets)()).toBe(shown.items);
    await pass(15);
    expect(listAsked()).toEqual([]);
    answer([answered({ lastEntryAt: later(1_000) })]);
    await pass(5);
    expect(listAsked()).toEqual(['list "4"']);
  });

  it('asks for the list that is shown no sooner at a return than after 15 s, or poll_seconds, from then on', async () => {
    const { switchOn, hide, show, pass, change, listAsked, logIn, store } = setup();
    await switchOn();
    logIn({ pollSeconds: 60 });
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3, { etag: '"3"' }) }));
    change(pageOf(4, { counts: { all: 4, waitingForMe: 2 }, etag: '"4"' }));
    await hide();
    await pass(5.1);
    expect(listAsked().length).toBe(1);
    await show();
    await pass(0.8);
    expect(listAsked()).toEqual([]);
    await pass(0.2);
    expect(listAsked().length).toBe(1);
  });

  it('has the counts follow at another screen, too, and asks nothing of the list there', async () => {
    const { switchOn, hide, pass, change, listAsked, store, address } = setup();
    await switchOn();
    address.and.returnValue('/cso/rekap');
    await hide();
    change(pageOf(4, { counts: { all: 4, waitingForMe: 2 } }));
    await pass(5.1);
    expect([listAsked(), store.selectSignal(selectWaitingIfKnown)()]).toEqual([[], 2]);
  });

  it('hides the list when the user may no longer see it (F54)', async () => {
    const { switchOn, hide, pass, change, listAsked, failList, store } = setup();
    await switchOn();
    await hide();
    change(pageOf(4, { counts: { all: 4, waitingForMe: 2 } }));
    failList(failureOf('forbidden'));
    await pass(5.1);
    expect(listAsked().length).toBe(1);
    expect(store.selectSignal(selectListFailure)()?.kind).toBe('forbidden');
  });

  it('shows nothing while another window of the user is visible, and does not tell it later', async () => {
    const { switchOn, titles, answer, hide, pass, asked, locks } = setup();
    await switchOn();
    titles();
    const end = locks.occupy('hai-cso:notifications:seen:u-1');
    answer([answered()]);
    await hide();
    await pass(5.1);
    expect([asked().length, titles()]).toEqual([1, []]);
    end();
    await pass(5);
    expect(titles()).toEqual([]);
  });
});

describe('NotificationSettings', () => {
  it('asks for the permission on the press alone, and stores the choice beside what else is stored', async () => {
    const { choice, browser, switchOn, stored } = setup({ preferences: { lain: 1 } });
    expect([browser.requests, choice().on()]).toEqual([0, false]);
    await switchOn();
    expect(browser.requests).toBe(1);
    expect(stored()).toEqual({ lain: 1, notifications: { answered: true, waiting: false } });
    await choice().choose('answered', false);
    expect(stored()['notifications']).toEqual({ answered: false, waiting: false });
    expect([choice().on(), choice().stored()]).toEqual([false, true]);
  });

  it('stays off when the permission is refused', async () => {
    const { choice, browser, switchOn, stored, titles } = setup();
    browser.answer = 'denied';
    await switchOn();
    expect([choice().permission(), choice().on(), titles(), stored()]).toEqual(['denied', false, [], {}]);
  });

  it('says that a browser shows none for pages', async () => {
    const { choice, browser, switchOn, stored } = setup();
    browser.illegal = true;
    await switchOn();
    choice().refresh();
    expect([choice().permission(), choice().on(), stored()]).toEqual(['unsupported', false, {}]);
  });

  it('lasts for the visit where no settings are stored, also when it is checked who the user is', async () => {
    const { choice, switchOn, store, logIn } = setup({ preferences: null });
    await switchOn();
    store.dispatch(SessionActions.hidden({ expected: false }));
    logIn();
    expect([choice().on(), choice().stored()]).toEqual([true, false]);
  });

  const CHOSEN: NotificationKinds = { answered: false, waiting: true };

  it('comes back at the next visit', () => {
    const { choice } = setup({ preferences: { notifications: CHOSEN }, permission: 'granted' });
    expect(choice().kinds()).toEqual(CHOSEN);
  });

  it('is off without the permission, and reads no settings then', () => {
    const { choice, reads } = setup({ preferences: { notifications: CHOSEN } });
    // Read once, for what is unread.
    expect([choice().on(), reads()]).toEqual([false, 1]);
  });

  it('changes one kind, and leaves the other as it was chosen where the browser has the permission', async () => {
    const { choice, switchOn, stored } = setup({ preferences: { notifications: CHOSEN } });
    await switchOn();
    const both = { answered: true, waiting: true };
    expect([stored()['notifications'], choice().kinds()]).toEqual([both, both]);
  });

  it('leaves nothing of one user to the next (F65)', async () => {
    const { choice, browser, switchOn, logIn, stored } = setup();
    await switchOn();
    stored()['notifications'] = undefined;
    logIn({ userId: 'lain' });
    expect(choice().on()).toBeFalse();
    logIn();
    // The answer to a question of the browser that was asked for the user before.
    browser.permission = 'default';
    browser.whenAsked = () => logIn({ userId: 'lain' });
    await switchOn();
    expect(choice().on()).toBeFalse();
  });

  it('is offered where something can wait for the user', () => {
    const { choice, logIn } = setup();
    expect(choice().offered()).toBeTrue();
    logIn({ role: 'KANTOR_PUSAT' });
    expect(choice().offered()).toBeFalse();
  });
});

/** Resolves when the message has arrived. A channel that was opened later than the application's receives it later. */
async function postAsOtherWindow(name: string, message: unknown): Promise<void> {
  const [other, last] = [new BroadcastChannel(name), new BroadcastChannel(name)];
  const arrived = new Promise((resolve) => (last.onmessage = resolve));
  other.postMessage(message);
  await arrived;
  other.close();
  last.close();
}

interface Given {
  readonly preferences?: Preferences | null;
  readonly permission?: NotificationPermission;
}

/** A satker whose list was shown at `AS_OF`, with a browser, a backend and a clock of the spec. */
function setup({ preferences = {}, permission = 'default' }: Given = {}) {
  const backend = fakeBackend(preferences);
  const browser = fakeBrowser(permission);
  const locks = fakeLocks();
  const streams = fakeStreams();
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  TestBed.configureTestingModule({
    providers: [
      provideLiveState(),
      CurrentReader,
      { provide: RetryPause, useValue: backend.pause },
      { provide: PreferencesApi, useValue: backend.preferencesApi },
      { provide: BROWSER_NOTIFICATIONS, useValue: { Notification: browser.Notification, locks: locks.manager } },
      StoredPreferences,
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (changes: Partial<Session> = {}) =>
    store.dispatch(
      SessionActions.loaded({ session: aSession('SATKER', { userId: 'u-1', ...changes }), limits: DEFAULT_LIMITS }),
    );
  logIn();
  store.dispatch(TicketListActions.queryChanged({ query: DEFAULT_QUERY }));
  store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(0, { etag: '"list"' }) }));
  const address = spyOnProperty(TestBed.inject(Router), 'url').and.returnValue('/cso/listTiket?page=2');
  const injector = createEnvironmentInjector(
    [
      provideLive(),
      { provide: PollApi, useValue: backend.pollApi },
      { provide: EventsApi, useValue: streams.api },
      { provide: USER_SETTINGS, useValue: of(TestBed.inject(StoredPreferences)) },
    ],
    TestBed.inject(EnvironmentInjector),
  );
  TestBed.inject(DestroyRef).onDestroy(() => injector.destroy());
  const target = TestBed.inject(NOTIFICATION_CHOICE);
  const choice = () => {
    const found = target();
    if (!found) throw new Error('no choice of notifications');
    return found;
  };
  const look = async (isHidden: boolean) => {
    hidden.and.returnValue(isHidden);
    document.dispatchEvent(new Event('visibilitychange'));
    await nextTask();
  };
  return {
    ...backend,
    titles: browser.titles,
    closed: browser.closed,
    press: browser.press,
    browser,
    locks,
    streams,
    store,
    logIn,
    choice,
    address,
    switchOn: async () => {
      await choice().choose('answered', true);
      TestBed.tick();
      await nextTask();
    },
    hide: () => look(true),
    show: () => look(false),
    /** Minutes, in parts of six seconds, so that what was asked for is answered in between. */
    pass: async (minutes: number) => {
      TestBed.tick();
      for (let part = 0; part < Math.round(minutes * 10); part++) {
        jasmine.clock().tick(6_000);
        await nextTask();
      }
    },
  };
}

function fakeBackend(preferences: Preferences | null) {
  const pause = new RetryPause();
  let stored = preferences as Record<string, unknown> | null;
  let reads = 0;
  const calls: string[] = [];
  const listCalls: string[] = [];
  let list: TicketPage | null = null;
  let listFailure: Failure | null = null;
  let counts: TicketPage['counts'] = pageOf(0).counts;
  let failure: Failure | null = null;
  let [items, version, known]: [readonly Ticket[], number, number] = [[], 1, 0];
  const page = (query: TicketQuery, etag: string | null, { size = 15 } = {}) => {
    if (!query.waitingForMe) {
      listCalls.push(`list ${etag}`);
      if (listFailure) return throwError(() => listFailure);
      return of({ found: list, asOf: null });
    }
    calls.push(`me ${size} ${etag}`);
    if (failure) {
      // As every request does.
      pause.after(failure);
      return throwError(() => failure);
    }
    const found = known === version ? null : pageOf(0, { items, counts, etag: '"1"' });
    known = version;
    return of({ found, asOf: null });
  };
  const preferencesApi: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => {
      reads++;
      return stored ? of({ preferences: stored, etag: null }) : throwError(() => failureOf('missing'));
    },
    save: (next) => {
      // The marks of what is unread have their own spec.
      stored = Object.fromEntries(Object.entries(next).filter(([key]) => key !== 'readMarks'));
      return of(undefined);
    },
  };
  return {
    pause,
    preferencesApi,
    pollApi: { page, ticket: () => new Observable<never>() },
    stored: () => stored ?? {},
    reads: () => reads,
    asked: () => calls.splice(0),
    /** What was asked of the list that is shown. */
    listAsked: () => listCalls.splice(0),
    failList: (problem: Failure) => (listFailure = problem),
    /** What the list that is shown, and the counts, have become. */
    change: (page: TicketPage) => {
      [list, counts] = [page, page.counts];
      version++;
    },
    fail: (problem: Failure | null) => (failure = problem),
    answer: (rows: readonly Ticket[]) => {
      items = rows;
      version++;
    },
  };
}

function fakeBrowser(permission: NotificationPermission) {
  const shown: { title: string; options: NotificationOptions; onclick?: () => void }[] = [];
  const titles: string[] = [];
  let closed = 0;
  const state = {
    permission,
    answer: 'granted' as NotificationPermission,
    requests: 0,
    illegal: false,
    whenAsked: (): void => undefined,
  };
  class Fake {
    static get permission() {
      return state.permission;
    }
    static requestPermission() {
      state.requests++;
      state.permission = state.answer;
      state.whenAsked();
      return Promise.resolve(state.answer);
    }
    onclick?: () => void;
    constructor(
      readonly title: string,
      readonly options: NotificationOptions,
    ) {
      if (state.illegal) throw new TypeError('Illegal constructor');
      shown.push(this);
      titles.push(title);
    }
    close() {
      closed++;
    }
  }
  return Object.assign(state, {
    Notification: Fake,
    titles: () => titles.splice(0),
    closed: () => closed,
    press: () => shown.at(-1)?.onclick?.(),
  });
}

/** Locks of one browser; `occupy` is another window of it. */
function fakeLocks() {
  const held: string[] = [];
  const waiting: { name: string; start: () => void }[] = [];
  const release = (name: string): void => {
    held.splice(held.indexOf(name), 1);
    const next = waiting.findIndex((one) => one.name === name);
    if (next >= 0) waiting.splice(next, 1)[0]?.start();
  };
  const manager = {
    request: (name: string, { signal }: LockOptions, use: () => Promise<void>) => {
      const start = (): void => {
        if (signal?.aborted) return;
        held.push(name);
        void use().then(() => release(name));
      };
      if (held.includes(name) && !name.includes('seen')) waiting.push({ name, start });
      else start();
      return new Promise<void>(() => undefined);
    },
    query: () => Promise.resolve({ held: held.map((name) => ({ name })), pending: [] }),
  };
  return {
    manager,
    occupy: (name: string) => {
      held.push(name);
      return () => release(name);
    },
  };
}
