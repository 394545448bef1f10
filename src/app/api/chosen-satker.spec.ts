import { DOCUMENT, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { aSession } from '../../testing/samples';
import { WIRE_DETAIL, WIRE_PAGE, WIRE_SESSION } from '../../testing/wire-samples';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { ChosenSatker } from './chosen-satker';
import { CurrentReader } from './current-reader';
import { SessionApi } from './session-api';
import { SubmissionApi } from './submission-api';
import { TicketApi } from './ticket-api';

const [ONE, TWO] = [
  { code: '527010', name: 'SATKER SATU' },
  { code: '411223', name: 'SATKER DUA' },
];
const SEVERAL = { ...WIRE_SESSION, satker: ONE, satkers: [ONE, TWO] };
const SESSION = aSession('SATKER', { userId: SEVERAL.user_id, satker: ONE, satkers: [ONE, TWO] });
const TICKET = { subject: 'a', email: 'a@b.id', question: 'b', destination: 'X', uploadIds: [] };
const KEY = 'hai-cso:satker';

describe('ChosenSatker', () => {
  afterEach(() => sessionStorage.removeItem(KEY));

  it('travels with each read, and not with the session', () => {
    const { logIn, read, choose } = setup();
    logIn(SEVERAL);
    expect(read()).not.toContain('satker');
    choose(TWO.code);
    expect(read()).toContain('&satker=411223');
    expect(logIn(SEVERAL)).toEqual({ path: 'session', satker: TWO });
  });

  it('is named in each write, also before one was chosen', () => {
    const { logIn, write, choose } = setup();
    logIn(SEVERAL);
    expect(write(SEVERAL)).toBe('tickets?satker=527010');
    choose(TWO.code);
    logIn(SEVERAL);
    expect(write(SEVERAL)).toBe('tickets?satker=411223');
  });

  it('is nothing for a user with one satker', () => {
    const { logIn, read, write } = setup();
    const { satker } = logIn({ ...SEVERAL, satkers: [ONE] });
    expect(satker).toEqual(ONE);
    expect(read()).not.toContain('satker');
    expect(write(WIRE_SESSION)).toBe('tickets');
  });

  it('lets no write leave for a satker that the user has lost meanwhile', () => {
    const { logIn, choose, next, open } = setup();
    choose(TWO.code);
    logIn(SEVERAL);
    const outcome = outcomeOf(TestBed.inject(SubmissionApi).create(TICKET, 'k'));
    answer(next(), { ...SEVERAL, satkers: [ONE, { code: '999999', name: 'LAIN' }] });
    expect(outcome.failure?.kind).toBe('unconfirmed');
    expect(open()).toEqual([]);
  });

  it('never gets what was prefetched for another one', () => {
    const { logIn, choose, read, serve } = setup();
    logIn(SEVERAL);
    const api = TestBed.inject(TicketApi);
    api.prefetchPage(DEFAULT_QUERY);
    serve();
    choose(TWO.code);
    expect(read()).toContain('satker=411223');
    api.prefetchPage(DEFAULT_QUERY);
    serve();
    expect(outcomeOf(api.page(DEFAULT_QUERY)).values.length).toBe(1);
  });

  it('outlasts a reload, without the user’s id in the storage', () => {
    const { choose } = setup();
    choose(TWO.code);
    expect(sessionStorage.getItem(KEY)).toMatch(/^\w+:411223$/);
    expect(sessionStorage.getItem(KEY)).not.toContain(SEVERAL.user_id);
    expect(anew(window).appliedTo(SESSION).satker).toEqual(TWO);
  });

  const strangers: readonly (readonly [string, object])[] = [
    ['another user', { user_id: 'budi' }],
    ['a user who no longer has it', { satkers: [ONE, { code: '999999', name: 'LAIN' }] }],
    ['a user with one', { satkers: undefined }],
  ];
  for (const [who, changes] of strangers) {
    it(`is dropped for ${who}`, () => {
      const { logIn, choose, read } = setup();
      choose(TWO.code);
      expect(logIn({ ...SEVERAL, ...changes }).satker).toEqual(ONE);
      expect(read()).not.toContain('satker');
      const chosen = TestBed.inject(ChosenSatker);
      expect([chosen.takeUnfit(), chosen.takeUnfit()]).toEqual([true, false]);
      chosen.keepFor(String({ ...SEVERAL, ...changes }.user_id));
      expect(sessionStorage.getItem(KEY)).toBeNull();
    });
  }

  it('fits a user with one satker, which the shell names', () => {
    const { logIn, choose } = setup();
    choose(ONE.code);
    expect(logIn({ ...SEVERAL, satkers: undefined }).satker).toEqual(ONE);
    expect(TestBed.inject(ChosenSatker).takeUnfit()).toBeFalse();
  });

  it('waits for its user while another one looks in, and sends nothing meanwhile', () => {
    const { logIn, choose, read } = setup();
    logIn(SEVERAL);
    choose(TWO.code);
    logIn({ ...SEVERAL, user_id: 'budi' });
    expect(read()).not.toContain('satker');
    expect(TestBed.inject(ChosenSatker).takeUnfit()).toBeFalse();
    expect(logIn(SEVERAL).satker).toEqual(TWO);
  });

  it('is gone after a logout, also for requests before the next session', () => {
    const { logIn, choose, read } = setup();
    logIn(SEVERAL);
    choose(TWO.code);
    TestBed.inject(ChosenSatker).leave();
    expect(sessionStorage.getItem(KEY)).toBeNull();
    expect(read()).not.toContain('satker');
    expect(logIn(SEVERAL).satker).toEqual(ONE);
  });

  const refuse = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const [what, view] of [
    [
      'is blocked',
      {
        get sessionStorage() {
          return refuse();
        },
      },
    ],
    ['is full', { sessionStorage: { getItem: () => null, setItem: refuse } }],
  ] as const) {
    it(`is for the visit where the storage ${what}`, () => {
      const chosen = anew(view);
      chosen.choose(SESSION.userId, TWO.code);
      expect(chosen.appliedTo(SESSION).satker).toEqual(TWO);
    });
  }
});

/** As after a reload of a page with this window. */
const anew = (defaultView: object): ChosenSatker =>
  Injector.create({ providers: [{ provide: DOCUMENT, useValue: { defaultView } }, ChosenSatker] }).get(ChosenSatker);

function setup() {
  sessionStorage.removeItem(KEY);
  const { next, open } = setupApi({}, { confirmed: false });
  const reader = TestBed.inject(CurrentReader);
  /** Answers all requests, and gives their paths. */
  const serve = (): readonly string[] => {
    const requests = open();
    for (const request of requests) answer(request, pathOf(request) === 'session' ? SEVERAL : WIRE_PAGE);
    return requests.map(pathOf);
  };
  return {
    serve,
    next,
    open,
    /** Answers the session request, and gives its path and the satker of the session. */
    logIn: (body: object) => {
      const outcome = outcomeOf(TestBed.inject(SessionApi).load());
      const request = next();
      answer(request, body);
      const session = outcome.values[0]?.session;
      if (session) reader.setUser(session);
      return { path: pathOf(request), satker: session?.satker };
    },
    choose: (code: string) => TestBed.inject(ChosenSatker).choose(SEVERAL.user_id, code),
    /** The path of a page's request. */
    read: () => {
      outcomeOf(TestBed.inject(TicketApi).page(DEFAULT_QUERY));
      return serve().find((each) => each.startsWith('tickets')) ?? '';
    },
    /** The path of a new ticket's request. */
    write: (session: object) => {
      outcomeOf(TestBed.inject(SubmissionApi).create(TICKET, 'k'));
      answer(next(), session);
      const request = next();
      answer(request, WIRE_DETAIL, 201);
      return pathOf(request);
    },
  };
}
