import { TestBed } from '@angular/core/testing';
import { Store } from '@ngrx/store';
import { of, throwError } from 'rxjs';
import { useLiveClock } from '../../../testing/live-clock';
import { provideLiveState } from '../../../testing/live-state';
import { fakeStreams } from '../../../testing/event-streams';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail, OTHER_SATKER, SATKER } from '../../../testing/samples';
import { EventsApi } from '../../api/events-api';
import { PollApi } from '../../api/poll-api';
import { RetryPause } from '../../api/retry-pause';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ConnectionActions } from '../connection/connection-actions';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { provideLive } from './provide-live';

describe('LiveEvents', () => {
  useLiveClock();

  it('opens no stream where the backend has none, and polls', () => {
    const { logIn, opened, pass, asked } = setup({});
    logIn();
    pass(33);
    expect([opened(), asked()]).toEqual([[], ['list']]);
  });

  it('polls nothing while the stream is open, but once for what came before it, and every ten minutes', () => {
    const { listen, pass, asked, openTicket } = setup();
    listen();
    openTicket();
    pass(33);
    expect(asked()).toEqual(['ticket t-1', 'list']);
    pass(590);
    expect(asked()).toEqual([]);
    pass(40);
    expect(asked()).toEqual(['ticket t-1', 'list']);
  });

  it('asks at once for what has changed: the list, and the ticket that is open', () => {
    const { listening, pass, asked, change, openTicket } = setup();
    openTicket();
    listening();
    change('t-2');
    pass(2);
    expect(asked()).toEqual(['list']);
    pass(60);
    change('t-1');
    pass(2);
    expect(asked().sort()).toEqual(['list', 'ticket t-1']);
    pass(60);
    change(null);
    pass(2);
    expect(asked().sort()).toEqual(['list', 'ticket t-1']);
  });

  it('asks no more often than polling would', () => {
    const { listening, pass, asked, change, openTicket } = setup();
    openTicket();
    listening();
    for (let second = 0; second < 300; second++) {
      document.dispatchEvent(new Event('keydown'));
      change('t-1');
      pass(1);
    }
    const polls = asked();
    const list = polls.filter((one) => one === 'list').length;
    expect([list, polls.length - list].map((count) => Math.round(count / 2))).toEqual([5, 10]);
  });

  it('keeps to poll_seconds and Retry-After', () => {
    const { listening, pass, asked, change, logIn, fail } = setup();
    listening();
    logIn({ pollSeconds: 100 });
    pass(50);
    change();
    pass(2);
    fail(failureOf('rate-limited', { retryAfter: 200 }));
    expect(asked()).toEqual([]);
    pass(55);
    expect(asked().length).toBe(1);
    change();
    pass(195);
    expect(asked()).toEqual([]);
  });

  it('leaves to polling what a silent stream may not have said, and opens another with its last id', () => {
    const { listening, pass, asked, say, break: breakDown, opened } = setup();
    listening();
    pass(60);
    say({ lastEventId: '7' });
    pass(45);
    breakDown(failureOf('timeout'));
    pass(0.1);
    expect(asked()).toEqual(['list']);
    expect(opened()).toEqual([]);
    pass(5);
    expect(opened()).toEqual(['7']);
  });

  it('polls as before until the next stream is there', () => {
    const { listening, pass, asked, say, end } = setup();
    listening();
    pass(120);
    say();
    end();
    pass(29);
    expect(asked()).toEqual([]);
    pass(100);
    expect(asked()).toEqual(['list', 'list', 'list', 'list']);
  });

  it('waits longer after each stream that was not open for a minute', () => {
    const { listen, pass, opened, say, end } = setup();
    listen();
    const pauses = [5, 10, 20, 40];
    for (const most of pauses) {
      end();
      pass(most / 2);
      expect(opened()).toEqual([]);
      pass(most / 2);
      expect(opened().length).toBe(1);
      say();
    }
    pass(61);
    say();
    end();
    pass(5);
    expect(opened().length).toBe(1);
  });

  it('waits for Retry-After, and takes the pause that the stream has asked for', () => {
    const { listen, pass, opened, say, end, break: breakDown } = setup();
    listen();
    breakDown(failureOf('server', { retryAfter: 100 }));
    pass(99);
    expect(opened()).toEqual([]);
    pass(2);
    expect(opened().length).toBe(1);
    say({ retry: 40_000 });
    pass(61);
    say();
    end();
    pass(29);
    expect(opened()).toEqual([]);
    pass(2);
    expect(opened().length).toBe(1);
  });

  it('asks no more for a stream in this visit where the backend has none, and polls as always', () => {
    const { logIn, pass, opened, asked, show, break: breakDown } = setup();
    logIn();
    expect(opened()).toEqual(['']);
    breakDown(failureOf('missing'));
    pass(3600);
    show(false);
    show(true);
    expect(opened()).toEqual([]);
    expect(asked().length).toBeGreaterThan(25);
  });

  for (const kind of ['unreachable', 'timeout'] as const) {
    it(`takes three attempts that are ${kind} for none, as after a refused preflight`, () => {
      const { logIn, pass, opened, break: breakDown } = setup();
      logIn();
      for (let attempt = 0; attempt < 5; attempt++) {
        breakDown(failureOf(kind));
        pass(300);
      }
      expect(opened().length).toBe(3);
    });
  }

  it('comes back after any number of failures once there was a stream', () => {
    const { listen, pass, opened, break: breakDown } = setup();
    listen();
    for (let attempt = 0; attempt < 5; attempt++) {
      breakDown(failureOf('unreachable'));
      pass(300);
    }
    expect(opened().length).toBe(5);
  });

  it('sends no last id again after a stream that did not open with it', () => {
    const { listening, pass, opened, say, break: breakDown } = setup();
    listening();
    say({ lastEventId: '7' });
    breakDown(failureOf('unreachable'));
    pass(5);
    breakDown(failureOf('unreachable'));
    pass(10);
    expect(opened()).toEqual(['7', '']);
  });

  const closed: readonly [
    string,
    (world: ReturnType<typeof setup>) => void,
    (world: ReturnType<typeof setup>) => void,
  ][] = [
    ['while the page is hidden', ({ show }) => show(false), ({ show }) => show(true)],
    [
      'while offline',
      ({ store }) => store.dispatch(ConnectionActions.lost()),
      ({ store }) => store.dispatch(ConnectionActions.restored()),
    ],
    ['at the end of the session', () => TestBed.inject(SessionEnd).refused(0), ({ logIn }) => logIn()],
    ['after a logout (F65)', ({ store }) => store.dispatch(SessionActions.left()), ({ logIn }) => logIn()],
    [
      'while no user is confirmed (F66)',
      ({ store }) => store.dispatch(SessionActions.hidden({ expected: false })),
      ({ logIn }) => logIn(),
    ],
    ['when poll_seconds is 0', ({ logIn }) => logIn({ pollSeconds: 0 }), ({ logIn }) => logIn()],
  ];
  for (const [when, happen, undo] of closed) {
    it(`closes the stream ${when}, sends nothing, and opens it again afterwards`, () => {
      const world = setup();
      world.listening();
      world.say({ lastEventId: '7' });
      happen(world);
      world.asked();
      world.pass(600);
      expect([world.open(), world.opened(), world.asked()]).toEqual([0, [], []]);
      undo(world);
      expect(world.opened()).toEqual(['7']);
    });
  }

  it('opens another stream for another user, without the id of the last one (F65)', () => {
    const { listening, say, logIn, opened, open } = setup();
    listening();
    say({ lastEventId: '7' });
    logIn({ userId: 'lain' });
    expect([opened(), open()]).toEqual([[''], 1]);
  });

  it('opens another stream for another satker of the user, without the id of the last one', () => {
    const satkers = [SATKER, OTHER_SATKER];
    const { say, logIn, pass, opened, open } = setup();
    logIn({ satkers, satker: SATKER });
    pass(34);
    say({ lastEventId: '7' });
    opened();
    logIn({ satkers, satker: OTHER_SATKER });
    expect([opened(), open()]).toEqual([[''], 1]);
  });

  it('asks once for each at a return, without waiting for the stream', () => {
    const { listening, show, pass, asked, openTicket } = setup();
    openTicket();
    listening();
    show(false);
    pass(600);
    show(true);
    expect(asked()).toEqual(['list', 'ticket t-1']);
  });

  it('opens no stream at a return while the backend wants a rest', () => {
    const { logIn, show, pass, opened, break: breakDown } = setup();
    logIn();
    breakDown(failureOf('server', { retryAfter: 100 }));
    opened();
    show(false);
    show(true);
    pass(99);
    expect(opened()).toEqual([]);
    pass(1);
    expect(opened()).toEqual(['']);
  });

  it('opens no more streams for somebody who leafs through tabs', () => {
    const { listening, show, pass, opened } = setup();
    listening();
    for (let second = 0; second < 60; second += 2) {
      show(false);
      pass(1);
      show(true);
      pass(1);
    }
    expect(opened().length).toBe(6);
  });

  it('spends at most 16 polls in a quiet hour of list and ticket', () => {
    const { listening, pass, asked, openTicket } = setup();
    openTicket();
    listening();
    pass(3600);
    const polls = asked().length;
    expect([polls <= 16, polls >= 10]).toEqual([true, true]);
  });
});

/** A satker with three rows, a backend with a stream whose parts the spec sends every 10 s, and a clock of the spec. */
function setup(part: Partial<Session> = { hasEvents: true }) {
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  const streams = fakeStreams();
  const pause = new RetryPause();
  const calls: string[] = [];
  let failure: Failure | null = null;
  const ask = (what: string) => {
    calls.push(what);
    if (!failure) return of({ found: null, asOf: null });
    // As every request does.
    pause.after(failure);
    return throwError(() => failure);
  };
  TestBed.configureTestingModule({
    providers: [
      provideLiveState(),
      provideLive(),
      { provide: PollApi, useValue: { page: () => ask('list'), ticket: (id: string) => ask(`ticket ${id}`) } },
      { provide: EventsApi, useValue: streams.api },
      { provide: RetryPause, useValue: pause },
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (changes: Partial<Session> = {}): void => {
    store.dispatch(
      SessionActions.loaded({ session: aSession('SATKER', { ...part, ...changes }), limits: DEFAULT_LIMITS }),
    );
    store.dispatch(TicketListActions.queryChanged({ query: DEFAULT_QUERY }));
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3, { etag: '"1"' }) }));
  };
  const pass = (seconds: number): void => jasmine.clock().tick(seconds * 1_000);
  const asked = (): string[] => calls.splice(0);
  const listen = (): void => {
    logIn();
    streams.say();
    streams.opened();
  };
  return {
    ...streams,
    store,
    logIn,
    pass,
    asked,
    listen,
    /** The stream is open, and what was before it has been asked for. */
    listening: () => {
      listen();
      pass(34);
      streams.say();
      asked();
    },
    openTicket: () => {
      store.dispatch(TicketActions.ticketOpened({ id: 't-1' }));
      store.dispatch(TicketActions.ticketLoaded({ ticket: aTicketDetail({ id: 't-1', etag: '"t1"' }) }));
    },
    fail: (problem: Failure) => (failure = problem),
    show: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
