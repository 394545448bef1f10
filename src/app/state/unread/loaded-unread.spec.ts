import { createEnvironmentInjector, DestroyRef, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import { of, throwError } from 'rxjs';
import { AS_OF, failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aThreadEntry, aTicket, aTicketDetail } from '../../../testing/samples';
import { CurrentReader } from '../../api/current-reader';
import { PreferencesApi } from '../../api/preferences-api';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Preferences, Role } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import type { TicketCounts } from '../../domain/ticket-page';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { firstMarks } from '../../domain/unread/read-marks';
import { secondsOf } from '../../domain/unread/unread';
import { StoredPreferences } from '../../services/preferences/stored-preferences';
import { ConnectionActions } from '../connection/connection-actions';
import { connectionFeature } from '../connection/connection-feature';
import { SessionActions } from '../session/session-actions';
import { sessionFeature } from '../session/session-feature';
import { userScoped } from '../session/user-scoped';
import { TicketActions } from '../ticket/ticket-actions';
import { ticketFeature } from '../ticket/ticket-feature';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { ticketListFeature } from '../ticket-list/ticket-list-feature';
import { USER_SETTINGS } from './stored-marks';
import { provideUnread } from './provide-unread';
import { unreadFeature } from './unread-feature';
import { UNREAD_TICKETS } from './unread-tickets';

const NOW = secondsOf(AS_OF);
const at = (seconds: number): string => new Date((NOW + seconds) * 1000).toISOString();
const answered = (id: string, seconds: number, changes: Partial<Ticket> = {}): Ticket =>
  aTicket({ id, status: 'WAITING_SATKER', lastEntryAt: at(seconds), lastEntrySide: 'CSO', ...changes });

describe('LoadedUnread', () => {
  beforeEach(() => jasmine.clock().install());
  afterEach(() => jasmine.clock().uninstall());

  it('counts everything as read at first use, and stores that', () => {
    const { unread, stored, settle } = setup({ rows: [answered('a', -60)] });
    expect(unread().count()).toBe(0);
    settle();
    expect(stored()).toEqual({ tema: 'gelap', readMarks: firstMarks(NOW) });
  });

  it('marks what has come since, and counts what of it waits for the user', () => {
    const { unread, show } = setup();
    const rows = [answered('a', 60), answered('b', 60, { status: 'FORWARDED' }), answered('c', -60)];
    show(rows);
    expect(rows.map((row) => unread().has(row))).toEqual([true, true, false]);
    expect([unread().count(), unread().waiting()]).toEqual([2, '1']);
  });

  it('says of another page, or under a filter, that more may be unread of what waits', () => {
    const { unread, show } = setup();
    const rows = [answered('a', 60), answered('b', -60)];
    show(rows, { all: 40, waitingForMe: 3 });
    expect(unread().waiting()).toBe('1+');
    show(rows, { all: 40, waitingForMe: 2 });
    expect(unread().waiting()).toBe('1');
    show([answered('b', -60)], { all: 40, waitingForMe: 3 });
    expect(unread().waiting()).toBe('');
  });

  it('takes the marks of an earlier visit, and writes nothing when nothing has changed', () => {
    const { unread, saves, settle } = setup({ marks: firstMarks(NOW - 100), rows: [answered('a', -60)] });
    expect(unread().count()).toBe(1);
    settle();
    expect(saves()).toBe(0);
  });

  it('marks a ticket as read whose thread is shown, and stores that with what another window has read', () => {
    const { unread, show, open, stored, elsewhere, settle } = setup();
    show([answered('a', 60), answered('b', 60)]);
    settle();
    elsewhere({ since: NOW, read: { b: NOW + 60 } });
    open(answered('a', 60));
    expect(unread().count()).toBe(1);
    settle();
    expect(stored()['readMarks']).toEqual({ since: NOW, read: { a: NOW + 60, b: NOW + 60 } });
    expect(unread().count()).toBe(0);
  });

  it('takes with a Refresh what another window has read', () => {
    const { unread, show, elsewhere, settle, store, loads } = setup();
    show([answered('a', 60), answered('b', 60)]);
    settle();
    elsewhere({ since: NOW, read: { b: NOW + 60 } });
    expect(unread().count()).toBe(2);
    const before = loads();
    store.dispatch(TicketListActions.refreshRequested());
    expect([unread().count(), loads()]).toEqual([1, before + 1]);
  });

  it('marks nothing as read behind a hidden page, and the open ticket when it is visible again', () => {
    const { unread, show, open, look } = setup();
    show([answered('a', 60)]);
    look(false);
    open(answered('a', 60));
    expect(unread().count()).toBe(1);
    look(true);
    expect(unread().count()).toBe(0);
  });

  it('reads with the open ticket what has come into its thread since the row came', () => {
    const { unread, show, open } = setup();
    show([answered('a', 60)]);
    open(answered('a', 60), at(90));
    show([answered('a', 90)]);
    expect(unread().count()).toBe(0);
  });

  it('marks one row, or all of them, as read', () => {
    const { unread, show } = setup();
    show([answered('a', 60), answered('b', 90), answered('c', 90)]);
    unread().read('a');
    expect(unread().count()).toBe(2);
    unread().read('gone');
    expect(unread().count()).toBe(2);
    unread().readAll();
    expect(unread().count()).toBe(0);
    show([answered('c', 91)]);
    expect(unread().count()).toBe(1);
  });

  it('keeps the marks for the session where the backend stores no settings, until that is said', () => {
    const { unread, show, store, settle, saves } = setup({ failure: failureOf('missing') });
    show([answered('a', 60)]);
    expect(store.selectSignal(unreadFeature.selectUnsaved)()).toBeTrue();
    unread().read('a');
    expect([unread().count(), store.selectSignal(unreadFeature.selectUnsaved)()]).toEqual([0, false]);
    settle();
    expect(saves()).toBe(0);
  });

  it('lasts for the session, and says so, where other settings leave no room for it', () => {
    const { unread, show, store, settle, saves, fill } = setup({ marks: firstMarks(NOW) });
    const isUnsaved = store.selectSignal(unreadFeature.selectUnsaved);
    show([answered('a', 60), answered('b', 60)]);
    fill(65_536);
    unread().read('a');
    expect(isUnsaved()).toBeFalse();
    settle();
    expect([unread().count(), saves(), isUnsaved()]).toEqual([1, 0, true]);
  });

  it('asks again with the next list where the settings could not be loaded, and marks nothing until then', () => {
    const { unread, show, fail } = setup({ failure: failureOf('server'), marks: firstMarks(NOW) });
    expect(unread().has(answered('a', 60))).toBeFalse();
    fail(null);
    show([answered('a', 60)]);
    expect(unread().count()).toBe(1);
  });

  it('leaves nothing of one user to the next, and stores nothing of one for another (F65)', () => {
    const { unread, show, store, settle, saves, logIn } = setup({ marks: firstMarks(NOW) });
    show([answered('a', 60)]);
    unread().read('a');
    store.dispatch(SessionActions.left());
    expect(unread().has(answered('a', 90))).toBeFalse();
    logIn('CSO_KPPN', 'u-other');
    settle();
    expect(saves()).toBe(0);
    expect(store.selectSignal(unreadFeature.selectMarks)()).toBeNull();
  });

  it('hides the marks while no user is confirmed, and has them again for the same one (F66)', () => {
    const { unread, show, store, settle, saves, logIn } = setup({ marks: firstMarks(NOW) });
    show([answered('a', 60)]);
    unread().read('a');
    store.dispatch(SessionActions.hidden({ expected: false }));
    expect(unread().has(answered('b', 60))).toBeFalse();
    settle();
    expect(saves()).toBe(0);
    logIn('SATKER');
    expect([unread().has(answered('a', 60)), unread().has(answered('b', 60))]).toEqual([false, true]);
    settle();
    expect(saves()).toBe(1);
  });

  it('stores nothing from a hidden page, offline or after the end of the session, and then once', () => {
    const { show, store, settle, saves, look, unread } = setup({ marks: firstMarks(NOW) });
    show([answered('a', 60)]);
    look(false);
    unread().read('a');
    settle();
    look(true);
    store.dispatch(ConnectionActions.lost());
    settle();
    store.dispatch(ConnectionActions.restored());
    TestBed.inject(SessionEnd).refused(0);
    settle();
    expect(saves()).toBe(0);
    store.dispatch(SessionActions.returned());
    settle();
    settle();
    expect(saves()).toBe(1);
  });

  it('marks nothing for a role that only reads', () => {
    const { unread, loads } = setup({ role: 'KANTOR_PUSAT', rows: [answered('a', 60)] });
    expect([unread().count(), loads()]).toEqual([0, 0]);
  });

  it('is gone with its injector', () => {
    const { injector, target } = setup();
    injector.destroy();
    expect(target()).toBeNull();
  });
});

interface Facts {
  readonly marks?: unknown;
  readonly rows?: readonly Ticket[];
  readonly role?: Role;
  readonly failure?: Failure;
}

/** A user with a list, and a backend that stores settings, or fails. */
function setup({ marks, rows = [], role = 'SATKER', failure }: Facts = {}) {
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  let settings: Preferences = { tema: 'gelap', ...(marks !== undefined && { readMarks: marks }) };
  let problem: Failure | null = failure ?? null;
  let [loads, saves] = [0, 0];
  const api: Pick<PreferencesApi, keyof PreferencesApi> = {
    load: () => {
      loads++;
      return problem ? throwError(() => problem) : of({ preferences: settings, etag: '"1"' });
    },
    save: (next) => {
      saves++;
      settings = next;
      return of(undefined);
    },
  };
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideEffects(),
      provideState(sessionFeature),
      provideState(connectionFeature),
      SessionEnd,
      userScoped(ticketListFeature),
      userScoped(ticketFeature),
      CurrentReader,
      { provide: PreferencesApi, useValue: api },
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (as: Role, userId = 'u-1') =>
    store.dispatch(SessionActions.loaded({ session: aSession(as, { userId }), limits: DEFAULT_LIMITS }));
  const show = (items: readonly Ticket[], counts: TicketCounts = { all: items.length, waitingForMe: 0 }) =>
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(0, { items, counts }) }));
  logIn(role);
  show(rows);
  const injector = createEnvironmentInjector(
    [provideUnread(), { provide: USER_SETTINGS, useFactory: () => of(new StoredPreferences()) }],
    TestBed.inject(EnvironmentInjector),
  );
  // Angular destroys no injector with its parent, and this one would go on listening in later specs.
  TestBed.inject(DestroyRef).onDestroy(() => {
    if (!injector.destroyed) injector.destroy();
  });
  const target = TestBed.inject(UNREAD_TICKETS);
  return {
    store,
    logIn,
    show,
    injector,
    target,
    unread: () => {
      const unread = target();
      if (!unread) throw new Error('The marks are not there.');
      return unread;
    },
    open: (ticket: Ticket, entryAt = ticket.lastEntryAt ?? null) => {
      const { id } = ticket;
      store.dispatch(TicketActions.ticketOpened({ id }));
      const thread = [aThreadEntry({ at: entryAt, side: 'CSO' })];
      store.dispatch(TicketActions.ticketLoaded({ ticket: aTicketDetail({ ...ticket, thread }) }));
    },
    look: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
    /** Lets the time pass after which changes are stored. */
    settle: () => jasmine.clock().tick(2_000),
    stored: () => settings,
    loads: () => loads,
    saves: () => saves,
    fail: (next: Failure | null) => (problem = next),
    /** Another setting has so many bytes. */
    fill: (bytes: number) => (settings = { ...settings, lain: 'x'.repeat(bytes) }),
    /** Another window stores marks. */
    elsewhere: (readMarks: unknown) => (settings = { ...settings, readMarks }),
  };
}
