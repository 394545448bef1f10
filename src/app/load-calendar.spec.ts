import { EnvironmentInjector, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { loadCalendar } from './load-calendar';
import { DEFAULT_QUERY } from './domain/ticket-query';
import { CALENDAR_WANTED, WORKING_TIMES } from './services/working-time/working-times';
import { until } from '../testing/until';
import { TicketListActions } from './state/ticket-list/ticket-list-actions';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';

describe('loadCalendar', () => {
  it('loads once, after the list has come', async () => {
    const { list, idle, loaded } = setup();
    await idle();
    expect(loaded).toEqual([]);
    list();
    list();
    await idle();
    expect(loaded).toEqual(['code']);
  });

  it('loads for another screen with ages, too', async () => {
    const { idle, loaded } = setup();
    TestBed.inject(CALENDAR_WANTED).next();
    TestBed.inject(CALENDAR_WANTED).next();
    await idle();
    expect(loaded).toEqual(['code']);
  });

  it('tells the screens when its code could not be loaded', async () => {
    const { list, idle } = setup();
    const times = TestBed.inject(WORKING_TIMES);
    list();
    expect(times()).toBeUndefined();
    await idle();
    await until(() => times() === null);
  });
});

function setup() {
  TestBed.configureTestingModule({ providers: [provideStore(), provideState(ticketListFeature)] });
  const store = TestBed.inject(Store);
  const loaded: string[] = [];
  runInInjectionContext(TestBed.inject(EnvironmentInjector), () =>
    loadCalendar(() => {
      loaded.push('code');
      return Promise.reject(new Error('gone'));
    }),
  );
  const counts = { all: 0, waitingForMe: 0 };
  const page = { items: [], total: 0, page: 1, pageSize: 15, counts, asOf: '2024-03-25T00:00:00Z', etag: null };
  return {
    loaded,
    list: () => store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page })),
    idle: () => new Promise<void>((done) => requestIdleCallback(() => done())),
  };
}
