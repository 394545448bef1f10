import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideState, provideStore, Store } from '@ngrx/store';
import { SessionActions } from '../app/state/session/session-actions';
import { userScoped } from '../app/state/session/user-scoped';
import { sessionFeature } from '../app/state/session/session-feature';
import { TicketListActions } from '../app/state/ticket-list/ticket-list-actions';
import { ticketListFeature } from '../app/state/ticket-list/ticket-list-feature';
import { DEFAULT_QUERY } from '../app/domain/ticket-query';
import { DEFAULT_LIMITS } from '../app/domain/limits';
import type { Session } from '../app/domain/session';
import { pageOf } from '../testing/page-samples';
import { aSession } from '../testing/samples';
import { publishToHost } from './publish-to-host';

const [ONE, TWO] = [
  { code: '527010', name: 'SATU' },
  { code: '411223', name: 'DUA' },
];

describe('publishToHost', () => {
  it('tells how many wait when that is known, and not before', () => {
    const { published, load } = setup();
    expect(published()).toEqual([]);
    load(102);
    expect(published()).toEqual([102]);
    load(102);
    load(0);
    expect(published()).toEqual([102, 0]);
  });

  it('names the satker for which a user with several works, whenever it is another', () => {
    const { satkers, logIn } = setup();
    logIn({});
    expect(satkers()).toEqual([]);
    logIn({ satkers: [ONE, TWO], satker: ONE });
    logIn({ satkers: [ONE, TWO], satker: ONE });
    logIn({ satkers: [ONE, TWO], satker: TWO });
    expect(satkers()).toEqual([ONE, TWO]);
  });

  it('takes the number back when the person has left', () => {
    const { published, load, leave } = setup();
    load(102);
    leave();
    expect(published()).toEqual([102, 0]);
  });
});

function setup() {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideStore(), provideState(sessionFeature), userScoped(ticketListFeature)],
  });
  const waiting = jasmine.createSpy('waiting');
  const satker = jasmine.createSpy('satker');

  @Component({ template: '' })
  class Root {
    constructor() {
      publishToHost({ on: { waiting, satker } });
    }
  }

  TestBed.createComponent(Root);
  const store = TestBed.inject(Store);
  return {
    published: () => waiting.calls.allArgs().flat(),
    satkers: () => satker.calls.allArgs().flat(),
    logIn: (changes: Partial<Session>) =>
      store.dispatch(SessionActions.loaded({ session: aSession('SATKER', changes), limits: DEFAULT_LIMITS })),
    load: (waitingForMe: number) =>
      store.dispatch(
        TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(0, { counts: { all: 200, waitingForMe } }) }),
      ),
    leave: () => store.dispatch(SessionActions.left()),
  };
}
