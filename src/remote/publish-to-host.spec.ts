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
import { pageOf } from '../testing/page-samples';
import { publishToHost } from './publish-to-host';

describe('tellShell', () => {
  it('tells how many wait when that is known, and not before', () => {
    const { published, load } = setup();
    expect(published()).toEqual([]);
    load(102);
    expect(published()).toEqual([102]);
    load(102);
    load(0);
    expect(published()).toEqual([102, 0]);
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

  @Component({ template: '' })
  class Root {
    constructor() {
      publishToHost({ on: { waiting } });
    }
  }

  TestBed.createComponent(Root);
  const store = TestBed.inject(Store);
  return {
    published: () => waiting.calls.allArgs().flat(),
    load: (waitingForMe: number) =>
      store.dispatch(
        TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(0, { counts: { all: 200, waitingForMe } }) }),
      ),
    leave: () => store.dispatch(SessionActions.left()),
  };
}
