import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import { answer, pathOf, setupApi } from '../../testing/api';
import { WIRE_DESTINATIONS } from '../../testing/wire-samples';
import { provideTicketState } from './provide-ticket-state';
import { DestinationsActions } from '../state/destinations/destinations-actions';
import { selectDestinations } from '../state/destinations/destinations-feature';
import { provideDrafts } from '../services/drafts/provide-drafts';

describe('provideTicketState', () => {
  it('asks once, however many screens have brought the same', async () => {
    const { goTo, ask, open } = await setup();
    for (const screen of ['/a', '/b']) {
      await goTo(screen);
      ask();
      expect(open().map(pathOf)).toEqual(['destinations']);
    }
  });

  it('keeps what is there when the next screen brings the same', async () => {
    const { goTo, ask, next, destinations } = await setup();
    await goTo('/a');
    ask();
    answer(next(), WIRE_DESTINATIONS);
    const there = destinations();
    expect(there.length).toBeGreaterThan(0);
    await goTo('/b');
    expect(destinations()).toBe(there);
  });
});

@Component({ template: '' })
class Screen {}

async function setup() {
  const screen = (path: string) => ({ path, component: Screen, providers: provideTicketState() });
  TestBed.configureTestingModule({
    providers: [provideRouter([screen('a'), screen('b')]), provideStore(), provideEffects(), provideDrafts()],
  });
  const { next, open } = setupApi();
  const store = TestBed.inject(Store);
  const harness = await RouterTestingHarness.create();
  return {
    next,
    open,
    goTo: (url: string) => harness.navigateByUrl(url),
    ask: () => store.dispatch(DestinationsActions.needed()),
    destinations: () => store.selectSignal(selectDestinations)(),
  };
}
