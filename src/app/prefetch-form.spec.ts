import { EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { aSession } from '../testing/samples';
import { DEFAULT_LIMITS } from './domain/limits';
import type { Role } from './domain/session';
import { DEFAULT_QUERY } from './domain/ticket-query';
import { prefetchForm } from './prefetch-form';
import { SessionActions } from './state/session/session-actions';
import { sessionFeature } from './state/session/session-feature';
import { TicketListActions } from './state/ticket-list/ticket-list-actions';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

describe('prefetchForm', () => {
  const cases: readonly (readonly [Role, readonly string[]])[] = [
    ['SATKER', ['record']],
    ['CSO_KPPN', ['transcript']],
  ];
  for (const [role, expected] of cases) {
    it(`loads the form of ${role} once, after the list has come`, async () => {
      const { start, logIn, list, loaded, idle } = setup();
      start();
      logIn(role);
      await idle();
      expect(loaded).toEqual([]);
      list();
      list();
      await idle();
      expect(loaded).toEqual([...expected]);
    });
  }

  it('loads nothing where data is saved', async () => {
    const { start, logIn, list, loaded, idle } = setup();
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    start();
    Reflect.deleteProperty(navigator, 'connection');
    logIn('SATKER');
    list();
    await idle();
    expect(loaded).toEqual([]);
  });
});

function setup() {
  TestBed.configureTestingModule({
    providers: [provideStore(), provideState(sessionFeature), provideState(ticketListFeature)],
  });
  const store = TestBed.inject(Store);
  const loaded: string[] = [];
  const load = (form: string) => () => {
    loaded.push(form);
    // The route asks again, and says so where it fails there too.
    return Promise.reject(new Error('gone'));
  };
  const page = {
    items: [],
    total: 0,
    page: 1,
    pageSize: 15,
    counts: { all: 0, waitingForMe: 0 },
    asOf: '2024-03-25T00:00:00Z',
    etag: null,
  };
  return {
    loaded,
    start: () =>
      runInInjectionContext(TestBed.inject(EnvironmentInjector), () =>
        prefetchForm({ record: load('record'), transcript: load('transcript') }),
      ),
    logIn: (role: Role) => store.dispatch(SessionActions.loaded({ session: aSession(role), limits: DEFAULT_LIMITS })),
    list: () => store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page })),
    idle: () => new Promise<void>((done) => requestIdleCallback(() => done())),
  };
}
