import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { Observable, of, throwError } from 'rxjs';
import { provideLiveState } from '../../../testing/live-state';
import { fakeStreams } from '../../../testing/event-streams';
import { failureOf, pageOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail } from '../../../testing/samples';
import { EventsApi } from '../../api/events-api';
import { type Polled, PollApi } from '../../api/poll-api';
import { RetryPause } from '../../api/retry-pause';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { formKey } from '../../domain/form-key';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import type { TicketDetail } from '../../domain/ticket';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { ConnectionActions } from '../connection/connection-actions';
import { SessionActions } from '../session/session-actions';
import { SubmissionActions } from '../submission/submission-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { ticketFeature } from '../ticket/ticket-feature';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { ticketListFeature } from '../ticket-list/ticket-list-feature';
import { selectCounts, selectTickets } from '../ticket-list/ticket-list-selectors';
import { selectNewEntries, selectNews, selectUnchanged } from './live-selectors';
import { provideLive } from './provide-live';

const UNCHANGED = { found: null, asOf: '2024-03-21T05:25:00.000Z' } as const;
const OPEN = aTicketDetail({ id: 't-1', etag: '"t1"' });

describe('LivePolling', () => {
  it('asks for the list every 30 s, and for an open ticket every 15 s, with what is known of them', () => {
    const { pass, asked, open } = setup();
    pass(29);
    expect(asked()).toEqual([]);
    pass(4);
    expect(asked()).toEqual(['list "1"']);
    open();
    pass(33);
    expect(asked()).toEqual(['ticket "t1"', 'list "1"', 'ticket "t1"']);
  });

  it('slows down without a gesture, and goes on at the next one', () => {
    const { pass, asked } = setup();
    pass(300);
    asked();
    pass(100);
    expect(asked().length).toBeLessThanOrEqual(1);
    document.dispatchEvent(new Event('pointerdown'));
    pass(33);
    expect(asked().length).toBeGreaterThanOrEqual(1);
  });

  it('is silent while the page is hidden, and asks at once when it is visible again', () => {
    const { pass, asked, open, show } = setup();
    open();
    show(false);
    pass(600);
    expect(asked()).toEqual([]);
    show(true);
    expect(asked()).toEqual(['list "1"', 'ticket "t1"']);
  });

  for (const screen of ['rekap?year=2024', 'menungguSatker']) {
    it(`asks nothing of the list at ${screen}, and does when it is shown again`, () => {
      const { pass, asked, address, store } = setup();
      address.and.returnValue(`/haicso/cso/${screen}`);
      pass(600);
      expect(asked()).toEqual([]);
      address.and.returnValue('/haicso/cso/listTiket/t-1');
      // The list's page asks itself when it is shown.
      store.dispatch(TicketListActions.queryChanged({ query: DEFAULT_QUERY }));
      store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3, { etag: '"2"' }) }));
      pass(132);
      expect(asked()).toEqual(['list "2"']);
    });
  }

  it('asks no more often when the page is left and shown again every few seconds, and soon after the last time', () => {
    const { pass, asked, open, show } = setup();
    open();
    for (let second = 0; second < 60; second += 2) {
      show(false);
      pass(1);
      show(true);
      pass(1);
    }
    expect(asked().sort()).toEqual([...four('list "1"'), ...four('ticket "t1"')]);
    show(false);
    pass(1);
    show(true);
    pass(15);
    expect(asked()).toEqual(['list "1"', 'ticket "t1"']);
  });

  it('keeps to poll_seconds at a return, too', () => {
    const { pass, asked, logIn, show } = setup();
    logIn({ pollSeconds: 200 });
    pass(100);
    show(false);
    show(true);
    pass(99);
    expect(asked()).toEqual([]);
    pass(2);
    expect(asked()).toEqual(['list "1"']);
  });

  it('is silent while offline, and asks once for each when the connection is restored', () => {
    const { pass, asked, open, store } = setup();
    open();
    store.dispatch(ConnectionActions.lost());
    pass(600);
    expect(asked()).toEqual([]);
    store.dispatch(ConnectionActions.restored());
    expect(asked()).toEqual(['list "1"', 'ticket "t1"']);
  });

  it('asks once for each after the computer has slept', () => {
    const { sleep, asked, open } = setup();
    open();
    sleep(8 * 3600);
    expect(asked()).toEqual(['list "1"', 'ticket "t1"']);
  });

  it('stops when the session ends, until a user is confirmed again', () => {
    const { pass, asked, store } = setup();
    TestBed.inject(SessionEnd).refused(0);
    pass(600);
    expect(asked()).toEqual([]);
    store.dispatch(SessionActions.returned());
    pass(33);
    expect(asked()).toEqual(['list "1"']);
  });

  it('stops when a poll itself learns that the session has ended', () => {
    const { pass, asked, fail } = setup();
    fail(failureOf('session'));
    pass(600);
    expect(asked().length).toBe(1);
  });

  it('asks nothing while no user is confirmed, or another one (F66)', () => {
    const { pass, asked, store } = setup();
    store.dispatch(SessionActions.hidden({ expected: false }));
    pass(600);
    store.dispatch(SessionActions.locked({ session: aSession('CSO_KPPN') }));
    pass(600);
    expect(asked()).toEqual([]);
  });

  it('leaves nothing of one user to the next (F65)', () => {
    const { pass, answer, store, state } = setup();
    answer({ found: pageOf(4), asOf: null });
    pass(33);
    expect(state(selectNews)).not.toBeNull();
    store.dispatch(SessionActions.left());
    expect(state(selectNews)).toBeNull();
  });

  it('takes the pace of the session, and is off at 0', () => {
    const { pass, asked, logIn } = setup();
    logIn({ pollSeconds: 200 });
    pass(199);
    expect(asked()).toEqual([]);
    pass(40);
    expect(asked()).toEqual(['list "1"']);
    logIn({ pollSeconds: 0 });
    pass(3600);
    expect(asked()).toEqual([]);
  });

  it('waits for Retry-After, and longer after each failure', () => {
    const { pass, asked, fail } = setup();
    fail(failureOf('rate-limited', { retryAfter: 200 }));
    pass(33);
    expect(asked().length).toBe(1);
    pass(195);
    expect(asked()).toEqual([]);
    fail(failureOf('server'));
    pass(10);
    expect(asked().length).toBe(1);
    pass(59);
    expect(asked()).toEqual([]);
  });

  it('keeps the rows, follows with the counts, and has the new page ready', () => {
    const { pass, answer, state, asked } = setup();
    answer({ found: pageOf(4, { counts: { all: 4, waitingForMe: 2 }, etag: '"2"' }), asOf: null });
    pass(33);
    expect(state(selectTickets).length).toBe(3);
    expect(state(selectCounts)).toEqual({ all: 4, waitingForMe: 2 });
    expect(state(selectNews)?.page.items.length).toBe(4);
    asked();
    pass(33);
    expect(asked()).toEqual(['list "2"']);
  });

  it('takes in what moves nothing: equal rows, or rows where there were none', () => {
    const { pass, answer, state, store } = setup();
    answer({ found: pageOf(3, { total: 40, asOf: '2024-03-21T05:26:00.000Z', etag: '"2"' }), asOf: null });
    pass(33);
    expect(state(ticketListFeature.selectTotal)).toBe(40);
    expect(state(selectNews)).toBeNull();
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(0) }));
    answer({ found: pageOf(2), asOf: null });
    pass(133);
    expect(state(selectTickets).length).toBe(2);
  });

  it('counts ages from the time of a response that found nothing, but not while other rows wait for a press', () => {
    const { pass, state, answer } = setup();
    pass(33);
    expect(state(ticketListFeature.selectAsOf)).toBe(UNCHANGED.asOf);
    answer({ found: pageOf(4, { etag: '"2"' }), asOf: null });
    pass(33);
    answer({ found: null, asOf: '2024-03-21T05:26:00.000Z' });
    pass(33);
    expect(state(ticketListFeature.selectAsOf)).toBe(UNCHANGED.asOf);
  });

  it('tells which entries of the open ticket are new, and shows them', () => {
    const { pass, open, answer, state } = setup();
    open();
    const entry = { ...OPEN.thread[0], id: 'e-new', side: 'CSO' } as TicketDetail['thread'][number];
    answer(UNCHANGED, {
      found: { ...OPEN, status: 'DONE', thread: [...OPEN.thread, entry], etag: '"t2"' },
      asOf: null,
    });
    pass(16.6);
    expect(state(selectNewEntries)).toEqual({
      id: 't-1',
      ids: ['e-new'],
      latest: { count: 1, statusChanged: true },
    });
    expect(state(ticketFeature.selectTicket)?.etag).toBe('"t2"');
  });

  for (const [what, found] of [
    ['an answer without a body', null],
    ['an equal ticket', { ...OPEN }],
  ] as const) {
    it(`knows since when the open ticket is unchanged by ${what}`, () => {
      const { pass, open, answer, state, store } = setup();
      open();
      expect(state(selectUnchanged)).toBeNull();
      answer(UNCHANGED, { found, asOf: null });
      pass(15.75);
      expect(state(selectUnchanged)).toEqual({ id: 't-1', at: 15_750 });
      expect(state(ticketFeature.selectTicket)).toBe(OPEN);
      store.dispatch(TicketActions.ticketLeft());
      expect(state(selectUnchanged)).toBeNull();
    });
  }

  it('asks nothing of a ticket while a message to it is being sent', () => {
    const { pass, open, asked, store } = setup();
    open();
    const message = { kind: 'reply', id: 't-1', reply: { text: 'Baik', uploadIds: [] }, etag: null } as const;
    store.dispatch(SubmissionActions.submitted({ form: formKey('reply', 't-1'), key: 'k', message }));
    pass(120);
    expect(asked().filter((one) => one.startsWith('ticket'))).toEqual([]);
  });

  it('drops a response that is older than what the user has asked for since', () => {
    const { pass, store, cancelled, pend } = setup();
    pend();
    pass(33);
    expect(cancelled()).toBe(0);
    store.dispatch(TicketListActions.refreshRequested());
    expect(cancelled()).toBe(1);
  });

  it('hides a ticket that the user may no longer see (F53, F54)', () => {
    const { pass, open, fail, state } = setup();
    open();
    fail(failureOf('forbidden'));
    pass(16.6);
    expect(state(ticketFeature.selectTicket)).toBeNull();
    expect(state(ticketFeature.selectFailure)?.kind).toBe('forbidden');
  });

  it('stops for the visit when another origin refuses the condition, and not for a broken connection', () => {
    const { pass, asked, failWith } = setup('https://backend.example/api/');
    failWith((etag) => (etag ? failureOf('unreachable') : null));
    pass(1200);
    const polls = asked();
    expect(polls).toEqual(['list "1"', 'list null', 'list "1"', 'list null']);
    expect(asked()).toEqual([]);
  });

  it('goes on after a connection to another origin was broken', () => {
    const { pass, asked, failWith } = setup('https://backend.example/api/');
    failWith(() => failureOf('unreachable'));
    pass(600);
    failWith(() => null);
    asked();
    pass(1200);
    expect(asked().length).toBeGreaterThan(4);
  });

  it('spends at most 120 requests in an idle hour, and has one timer after eight of them', () => {
    const { pass, open, asked, timers } = setup();
    open();
    pass(300);
    asked();
    for (let hour = 0; hour < 8; hour++) {
      pass(3600);
      const polls = asked();
      expect(polls.length).toBeLessThanOrEqual(120);
      expect(polls.length).toBeGreaterThan(80);
      // Each on condition, so that an unchanged one has no body.
      expect(new Set(polls)).toEqual(new Set(['list "1"', 'ticket "t1"']));
      expect(timers()).toBe(1);
    }
  });

  it('spends at most 120 requests of the list and 240 of the ticket in an hour of work', () => {
    const { pass, open, asked } = setup();
    open();
    for (let minute = 0; minute < 60; minute++) {
      document.dispatchEvent(new Event('keydown'));
      pass(60);
    }
    const polls = asked();
    const list = polls.filter((one) => one.startsWith('list')).length;
    expect([list <= 120, list > 100, polls.length - list <= 240, polls.length - list > 200]).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });
});

const four = (one: string): string[] => Array.from({ length: 4 }, () => one);

/** A satker with three rows of an ETag, a backend that answers what the spec wants, and a clock of its own. */
function setup(apiBase = '/api/') {
  const time = fakeTime();
  spyOn(Math, 'random').and.returnValue(0.5);
  const hidden = spyOnProperty(document, 'hidden').and.returnValue(false);
  const backend = fakeBackend();
  TestBed.configureTestingModule({
    providers: [
      provideLiveState(apiBase),
      provideLive(),
      { provide: PollApi, useValue: backend.api },
      { provide: RetryPause, useValue: backend.pause },
      { provide: EventsApi, useValue: fakeStreams().api },
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (changes: Partial<Session> = {}) =>
    store.dispatch(SessionActions.loaded({ session: aSession('SATKER', changes), limits: DEFAULT_LIMITS }));
  logIn();
  store.dispatch(TicketListActions.queryChanged({ query: DEFAULT_QUERY }));
  store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page: pageOf(3, { etag: '"1"' }) }));
  return {
    ...backend,
    ...time,
    store,
    logIn,
    address: spyOnProperty(TestBed.inject(Router), 'url').and.returnValue('/cso/listTiket'),
    state: <T>(selector: (state: object) => T): T => store.selectSignal(selector)(),
    open: () => {
      store.dispatch(TicketActions.ticketOpened({ id: 't-1' }));
      store.dispatch(TicketActions.ticketLoaded({ ticket: OPEN }));
    },
    show: (visible: boolean) => {
      hidden.and.returnValue(!visible);
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

function fakeBackend() {
  const pause = new RetryPause();
  const calls: string[] = [];
  let cancelled = 0;
  let failure: (etag: string | null) => Failure | null = () => null;
  const found: { list: Polled<TicketPage> | null; ticket: Polled<TicketDetail> } = {
    list: UNCHANGED,
    ticket: UNCHANGED,
  };
  const ask = <T>(target: 'list' | 'ticket', etag: string | null, result: T | null): Observable<T> => {
    calls.push(`${target} ${etag}`);
    const problem = failure(etag);
    if (problem) {
      // As every request does.
      pause.after(problem);
      return throwError(() => problem);
    }
    return result === null ? new Observable(() => () => cancelled++) : of(result);
  };
  return {
    pause,
    api: {
      page: (_query: unknown, etag: string | null) => ask('list', etag, found.list),
      ticket: (_id: string, etag: string | null) => ask('ticket', etag, found.ticket),
    },
    /** The requests since the last call. */
    asked: () => calls.splice(0),
    cancelled: () => cancelled,
    pend: () => (found.list = null),
    answer: (list: Polled<TicketPage>, ticket: Polled<TicketDetail> = UNCHANGED) =>
      Object.assign(found, { list, ticket }),
    fail: (problem: Failure) => (failure = () => problem),
    failWith: (problem: typeof failure) => (failure = problem),
  };
}

/** A monotonic clock and its timers, which the spec moves. jasmine's clock moves no `performance.now`. */
function fakeTime() {
  const timers = new Map<number, { readonly at: number; readonly task: () => void }>();
  let [now, id] = [0, 0];
  spyOn(performance, 'now').and.callFake(() => now);
  spyOn(window, 'setTimeout').and.callFake(((task: () => void, delay = 0) => {
    timers.set(++id, { at: now + delay, task });
    return id;
  }) as typeof setTimeout);
  spyOn(window, 'clearTimeout').and.callFake(((old: number) => void timers.delete(old)) as typeof clearTimeout);
  const run = (until: number): void => {
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [key, { at, task }] = next;
      timers.delete(key);
      now = Math.max(now, at);
      task();
    }
    now = Math.max(now, until);
  };
  return {
    /** Without those of Angular's change detection. */
    timers: () => [...timers.values()].filter(({ at }) => at > now).length,
    pass: (seconds: number) => run(now + seconds * 1000),
    /** Timers that became due meanwhile run once, late. */
    sleep: (seconds: number) => {
      now += seconds * 1000;
      run(now);
    },
  };
}
