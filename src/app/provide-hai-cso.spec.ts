import { Component, DestroyRef, EnvironmentInjector, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { firstValueFrom } from 'rxjs';
import { provideApi } from './api/provide-api';
import { provideHaiCso } from './provide-hai-cso';
import { ticketListFeature } from './state/ticket-list/ticket-list-feature';
import { selectQuery } from './state/ticket-list/ticket-list-selectors';

describe('provideHaiCso', () => {
  for (const [name, providers] of [
    ['brings a store of its own', []],
    ['joins the store of a host', [provideStore({ host: () => 'hers' }), provideEffects()]],
  ] as const) {
    it(name, async () => {
      const { store } = await setup([...providers]);
      expect(await firstValueFrom(store.select(selectQuery))).toBeDefined();
      expect(await firstValueFrom(store.select(ticketListFeature.selectTotal))).toBe(0);
    });
  }

  it('keeps what the host has in its store', async () => {
    const { store } = await setup([provideStore({ host: () => 'hers' }), provideEffects()]);
    const state: object = await firstValueFrom(store);
    expect(state).toEqual(jasmine.objectContaining({ host: 'hers' }));
  });
});

@Component({ selector: 'cso-blank', template: '' })
class Blank {}

async function setup(hostProviders: unknown[]) {
  let store: Store | undefined;
  let routes: EnvironmentInjector | undefined;
  TestBed.configureTestingModule({
    providers: [
      hostProviders as [],
      provideRouter([
        {
          path: 'haicso',
          loadChildren: () => [
            {
              path: '',
              providers: [provideApi({ apiBase: '/api/' }), provideHaiCso()],
              component: Blank,
              canActivate: [() => !!(store = inject(Store)) && !!(routes = inject(EnvironmentInjector))],
            },
          ],
        },
      ]),
    ],
  });
  // Angular destroys no injector with its parent; its effects would answer to the window in other specs.
  TestBed.inject(DestroyRef).onDestroy(() => routes?.destroy());
  await RouterTestingHarness.create('/haicso');
  if (!store) throw new Error(`no store at ${TestBed.inject(Router).url}`);
  return { store };
}
