import {
  createEnvironmentInjector,
  DestroyRef,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
  runInInjectionContext,
} from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { pageOf } from '../testing/page-samples';
import { DEFAULT_QUERY } from './domain/ticket-query';
import { provideWhenListShown } from './provide-when-list-shown';
import { TicketListActions } from './state/ticket-list/ticket-list-actions';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';
import { nextTask } from '../testing/until';

describe('provideWhenListShown', () => {
  it('creates what was loaded once, after the list has come, and ends it with the routes', async () => {
    const { events, routes, list, arrive } = setup();
    await arrive();
    expect(events).toEqual([]);
    list();
    list();
    await arrive();
    expect(events).toEqual(['started']);
    routes.destroy();
    expect(events).toEqual(['started', 'ended']);
  });

  it('ends it with the application, which does not destroy the injectors of its routes', async () => {
    const { events, list, arrive } = setup();
    list();
    await arrive();
    TestBed.resetTestingModule();
    expect(events).toEqual(['started', 'ended']);
  });

  it('creates nothing once the application is gone', async () => {
    const { events, list, arrive } = setup();
    list();
    TestBed.resetTestingModule();
    await arrive();
    expect(events).toEqual([]);
  });
});

function setup() {
  TestBed.configureTestingModule({ providers: [provideStore(), provideState(ticketListFeature)] });
  const store = TestBed.inject(Store);
  const events: string[] = [];
  const code = (): EnvironmentProviders =>
    makeEnvironmentProviders([
      provideEnvironmentInitializer(() => {
        events.push('started');
        inject(DestroyRef).onDestroy(() => events.push('ended'));
      }),
    ]);
  const routes = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  runInInjectionContext(routes, () => provideWhenListShown(() => Promise.resolve(code())));
  return {
    events,
    routes,
    list: () => store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(1) })),
    arrive: async () => {
      await new Promise<void>((done) => requestIdleCallback(() => done()));
      await nextTask();
    },
  };
}
