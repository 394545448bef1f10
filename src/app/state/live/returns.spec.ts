import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { type Observable, of, Subject } from 'rxjs';
import { fakeStreams } from '../../../testing/event-streams';
import { useLiveClock } from '../../../testing/live-clock';
import { provideLiveState } from '../../../testing/live-state';
import { pageOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { EventsApi } from '../../api/events-api';
import { PollApi } from '../../api/poll-api';
import { SessionApi, type SessionResponse } from '../../api/session-api';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { checkOnReturn, loadSession } from '../session/session-effects';
import { SessionActions } from '../session/session-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { provideLive } from './provide-live';

describe('five minutes beside an open stream', () => {
  useLiveClock();

  it('has one request of the session in ten seconds while windows change places, and the polls of the stream', () => {
    const { asked, pass } = setup();
    for (let second = 0; second < 300; second += 2) {
      window.dispatchEvent(new Event('focus'));
      pass(2);
    }
    expect(asked()).toEqual({ session: 31, list: 1, streams: 1 });
  });

  it('has one request of the session in ten seconds while tabs do, and the polls of a page that is shown', () => {
    const { asked, pass, show } = setup();
    for (let second = 0; second < 300; second += 2) {
      show(false);
      pass(1);
      show(true);
      pass(1);
    }
    const { session, list, streams } = asked();
    expect([session <= 31, list <= 21, streams <= 31]).toEqual([true, true, true]);
  });
});

/** A satker with a list, whose backend has a stream, and answers at once. */
function setup() {
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  const streams = fakeStreams();
  const counts = { session: 0, list: 0, streams: 0 };
  const responses = new Subject<SessionResponse>();
  const counted = <T>(what: keyof typeof counts, value: T): Observable<T> => {
    counts[what]++;
    return of(value);
  };
  const answer: SessionResponse = { session: aSession('SATKER', { hasEvents: true }), limits: DEFAULT_LIMITS };
  TestBed.configureTestingModule({
    providers: [
      provideLiveState(),
      provideEffects({ checkOnReturn, loadSession }),
      provideLive(),
      { provide: SessionApi, useValue: { responses, load: () => counted('session', answer) } },
      { provide: PollApi, useValue: { page: () => counted('list', { found: null, asOf: null }) } },
      { provide: EventsApi, useValue: streams.api },
    ],
  });
  const store = TestBed.inject(Store);
  store.dispatch(SessionActions.loaded(answer));
  store.dispatch(TicketListActions.queryChanged({ query: DEFAULT_QUERY }));
  store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3, { etag: '"1"' }) }));
  streams.say();
  return {
    pass: (seconds: number) => {
      jasmine.clock().tick(seconds * 1_000);
      streams.say();
    },
    asked: () => ({ ...counts, streams: streams.opened().length }),
    show: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
