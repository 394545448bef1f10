import type { TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Observable } from 'rxjs';
import { answer, outcomeOf, setupApi } from '../../testing/api';
import { TRANSCRIPT } from '../../testing/samples';
import {
  WIRE_ATTACHMENT,
  WIRE_DESTINATIONS,
  WIRE_DETAIL,
  WIRE_OFFICES,
  WIRE_PAGE,
  WIRE_RECAP,
  WIRE_SATKERS,
  WIRE_SESSION,
} from '../../testing/wire-samples';
import type { Failure, FailureKind } from '../domain/failure';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { AnswersApi } from './answers-api';
import { AttachmentApi } from './attachment-api';
import { CatalogueApi } from './catalogue-api';
import { NoticesApi } from './notices-api';
import { OfficerApi } from './officer-api';
import { PreferencesApi } from './preferences-api';
import { RecapApi } from './recap-api';
import { SessionApi } from './session-api';
import { SubmissionApi } from './submission-api';
import { OpenTicketApi } from './open-ticket-api';
import { TicketApi } from './ticket-api';
import type { ENDPOINTS } from './wire/endpoints';

interface EndpointCase {
  readonly call: () => Observable<unknown>;
  readonly good: unknown;
  /** JSON of an unexpected shape; undefined for a response that is not read. */
  readonly wrong?: unknown;
  /** Expected value for a 404 that is not a failure. */
  readonly missing?: unknown;
}

const tickets = (): TicketApi => TestBed.inject(TicketApi);
const submissions = (): SubmissionApi => TestBed.inject(SubmissionApi);
const files = (): AttachmentApi => TestBed.inject(AttachmentApi);
const preferences = (): PreferencesApi => TestBed.inject(PreferencesApi);
const officers = (): OfficerApi => TestBed.runInInjectionContext(() => new OfficerApi());
const NEW_TICKET = { subject: 'a', email: 'b@c.id', question: 'd', destination: 'PERBENDAHARAAN', uploadIds: [] };

/** A stream has its own spec, `events-api.spec.ts`. */
const CASES: Readonly<Record<Exclude<keyof typeof ENDPOINTS, 'events'>, EndpointCase>> = {
  session: { call: () => TestBed.inject(SessionApi).load(), good: WIRE_SESSION, wrong: [] },
  destinations: { call: () => TestBed.inject(OpenTicketApi).destinations(), good: WIRE_DESTINATIONS, wrong: {} },
  ticketPage: { call: () => tickets().page(DEFAULT_QUERY), good: WIRE_PAGE, wrong: { items: 'none' } },
  ticket: { call: () => TestBed.inject(OpenTicketApi).one('t-1'), good: WIRE_DETAIL, wrong: 5 },
  createTicket: { call: () => submissions().create(NEW_TICKET, 'k'), good: WIRE_DETAIL, wrong: null },
  reply: {
    call: () => submissions().reply('t-1', { text: 'a', uploadIds: [] }, 'k', null),
    good: WIRE_DETAIL,
    wrong: [WIRE_DETAIL],
  },
  giveFeedback: {
    call: () => submissions().giveFeedback('t-1', { rating: 'HELPFUL', comment: '' }, 'k', null),
    good: WIRE_DETAIL,
    wrong: { ...WIRE_DETAIL, id: 't-2' },
  },
  officerReply: {
    call: () => submissions().answer('t-1', { step: 'finish', text: 'a', uploadIds: [] }, 'k', null),
    good: WIRE_DETAIL,
    wrong: [],
  },
  forward: {
    call: () => submissions().forward('t-1', { reason: 'a', tried: '', uploadIds: [] }, 'k', null),
    good: WIRE_DETAIL,
    wrong: { ...WIRE_DETAIL, id: 't-2' },
  },
  claim: {
    call: () => submissions().claim('t-1', { to: 'CSO 182', note: '' }, 'k', null),
    good: WIRE_DETAIL,
    wrong: { ...WIRE_DETAIL, id: 't-2' },
  },
  recordTranscript: { call: () => submissions().recordTranscript(TRANSCRIPT, 'k'), good: WIRE_DETAIL, wrong: null },
  satkers: { call: () => officers().satkers('a'), good: WIRE_SATKERS, wrong: {} },
  offices: { call: () => officers().offices(), good: WIRE_OFFICES, wrong: {} },
  officers: { call: () => officers().officers(), good: ['CSO 182'], wrong: { 0: 'CSO 182' } },
  answers: {
    call: () => TestBed.runInInjectionContext(() => new AnswersApi()).load(),
    good: [],
    wrong: { answers: [] },
  },
  notices: {
    call: () => TestBed.runInInjectionContext(() => new NoticesApi()).load(),
    good: [],
    wrong: { notices: [] },
  },
  submission: { call: () => submissions().submission('k'), good: { state: 'IN_PROGRESS' }, wrong: { state: 'DONE' } },
  upload: { call: () => files().upload(new Blob(['x']), 'x.pdf'), good: WIRE_ATTACHMENT, wrong: { name: 'x.pdf' } },
  discardUpload: { call: () => files().discard('f-1'), good: '', missing: undefined },
  attachment: { call: () => files().download('f-1'), good: 'bytes' },
  catalogue: { call: () => TestBed.inject(CatalogueApi).load('1'), good: { topics: [] }, wrong: { topics: {} } },
  preferences: { call: () => preferences().load(), good: {}, wrong: 'none' },
  recap: {
    call: () =>
      TestBed.runInInjectionContext(() => new RecapApi()).load({ period: { year: 2024, quarter: 1 }, office: null }),
    good: WIRE_RECAP,
    wrong: [WIRE_RECAP],
  },
  savePreferences: { call: () => preferences().save({}, null), good: '' },
};

interface Fault {
  readonly name: string;
  readonly kind: FailureKind;
  readonly status: number | null;
  readonly play: (request: TestRequest) => void;
}

const TRACE = 'java.lang.NullPointerException\n\tat id.go.kemenkeu.Tiket.baca(Tiket.java:42)';

const REFUSALS: readonly (readonly [number, FailureKind])[] = [
  [400, 'invalid'],
  [401, 'session'],
  [403, 'forbidden'],
  [404, 'missing'],
  [405, 'server'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'missing'],
  [412, 'conflict'],
  [413, 'too-large'],
  [415, 'unsupported'],
  [422, 'invalid'],
  [428, 'conflict'],
  [429, 'rate-limited'],
  [500, 'server'],
  [502, 'server'],
  [503, 'server'],
  [504, 'timeout'],
];

const FAULTS: readonly Fault[] = [
  ...REFUSALS.map(([status, kind]) => ({
    name: `${status}`,
    kind,
    status,
    play: (request: TestRequest) => answer(request, TRACE, status),
  })),
  { name: 'a broken network', kind: 'unreachable', status: null, play: (it) => it.error(new ProgressEvent('error')) },
  { name: 'no answer', kind: 'timeout', status: null, play: () => jasmine.clock().tick(300_001) },
  {
    name: 'a login page',
    kind: 'session',
    status: 200,
    play: (it) =>
      answer(it, '<!DOCTYPE html><title>Masuk</title>', 200, { 'Content-Type': 'text/html; charset=utf-8' }),
  },
];

const UNREADABLE: readonly (readonly [string, (good: unknown, wrong: unknown) => unknown])[] = [
  ['an empty body', () => ''],
  ['cut JSON', (good) => JSON.stringify(good).slice(0, -1)],
  ['the wrong type', (_, wrong) => wrong],
  ['no JSON', () => 'NaN'],
];

/** Success responses without the requested data. */
const EMPTY_SUCCESSES: readonly unknown[] = [{ success: true }, { data: {} }, [{ success: true }]];
/** Reads that accept any object. */
const READS_ANYTHING: readonly string[] = ['preferences'];

describe('every endpoint', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z')));
  afterEach(() => jasmine.clock().uninstall());

  for (const [name, endpointCase] of Object.entries<EndpointCase>(CASES)) {
    for (const fault of FAULTS) {
      it(`${name}: ${fault.name}, and recovers afterwards`, () => {
        const { open } = setupApi();
        const outcome = outcomeOf(endpointCase.call());

        settle(open, fault.play);

        if ('missing' in endpointCase && fault.kind === 'missing')
          expect(outcome.values).toEqual([endpointCase.missing]);
        else expect(outcome.failure).toEqual(failureOf(fault.kind, fault.status));
        expectGoodResponse(endpointCase, open);
      });
    }

    it(`${name}: offline, and recovers afterwards`, () => {
      const { online, open } = setupApi();
      online.and.returnValue(false);
      const outcome = outcomeOf(endpointCase.call());

      settle(open, (request) => request.error(new ProgressEvent('error')));

      expect(outcome.failure).toEqual(failureOf('offline', null));
      online.and.returnValue(true);
      expectGoodResponse(endpointCase, open);
    });

    if ('wrong' in endpointCase) {
      it(`${name}: 204 in place of an answer, and recovers afterwards`, () => {
        const { open } = setupApi();
        const outcome = outcomeOf(endpointCase.call());

        settle(open, (request) => request.flush(null, { status: 204, statusText: 'No Content' }));

        expect(outcome.failure).toEqual(failureOf('malformed', 204));
        expectGoodResponse(endpointCase, open);
      });
    }

    if (typeof endpointCase.good === 'object') {
      it(`${name}: names that every object has are no fields of an answer (F49)`, () => {
        const { open } = setupApi();
        const [clean, poisoned] = [JSON.stringify(endpointCase.good), poison(endpointCase.good)].map((body) => {
          const outcome = outcomeOf(endpointCase.call());
          settle(open, (request) => answer(request, body));
          return outcome.values;
        });

        expect(poisoned).toEqual(clean);
        expect(poisoned?.length).toBe(1);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
        expect(JSON.stringify(poisoned)).not.toContain('polluted');
      });
    }

    if (typeof endpointCase.good === 'object') {
      it(`${name}: no id is read that an address could not carry (F06)`, () => {
        const { open } = setupApi();
        const outcome = outcomeOf(endpointCase.call());
        settle(open, (request) =>
          answer(
            request,
            withIds(endpointCase.good, (id) => `\ud800${id}`),
          ),
        );

        expect(outcome.failure?.kind ?? 'malformed').toBe('malformed');
        expect(idsIn(outcome.values).filter((id) => !id.isWellFormed())).toEqual([]);
        expectGoodResponse(endpointCase, open);
      });
    }

    for (const body of 'wrong' in endpointCase && !READS_ANYTHING.includes(name) ? EMPTY_SUCCESSES : []) {
      it(`${name}: ${JSON.stringify(body)} is malformed (F67)`, () => {
        const { open } = setupApi();
        const outcome = outcomeOf(endpointCase.call());

        settle(open, (request) => answer(request, body));

        expect(outcome.failure).toEqual(failureOf('malformed', 200));
        expect(outcome.values).toEqual([]);
      });
    }

    for (const [fault, spoil] of 'wrong' in endpointCase ? UNREADABLE : []) {
      it(`${name}: ${fault}, and recovers afterwards`, () => {
        const { open } = setupApi();
        const outcome = outcomeOf(endpointCase.call());

        settle(open, (request) => answer(request, spoil(endpointCase.good, endpointCase.wrong)));

        expect(outcome.failure).toEqual(failureOf('malformed', 200));
        expect(outcome.values).toEqual([]);
        expectGoodResponse(endpointCase, open);
      });
    }
  }
});

/** The response with more fields in every object, named like properties of Object.prototype. */
function poison(good: unknown): string {
  const deed = '{"polluted":true,"id":"polluted","status":"polluted"}';
  const names = `"__proto__":${deed},"constructor":{"prototype":${deed}},"prototype":${deed}`;
  return JSON.stringify(good).replaceAll('{', `{${names},`).replaceAll(',}', '}');
}

const ID = /^(?:id|code|user_id|userId)$/;

function withIds(good: unknown, change: (id: string) => string): unknown {
  return JSON.parse(JSON.stringify(good), (key, value: unknown) =>
    ID.test(key) && typeof value === 'string' ? change(value) : value,
  );
}

function idsIn(values: unknown): readonly string[] {
  const ids: string[] = [];
  withIds(values, (id) => (ids.push(id), id));
  return ids;
}

/** Plays the same response to every attempt, and advances the clock over the pauses. */
function settle(open: () => readonly TestRequest[], play: (request: TestRequest) => void): void {
  for (let attempts = open(); attempts.length; attempts = open()) {
    attempts.forEach(play);
    jasmine.clock().tick(5_000);
  }
}

function expectGoodResponse({ call, good }: EndpointCase, open: () => readonly TestRequest[]): void {
  const outcome = outcomeOf(call());
  settle(open, (request) => answer(request, good));
  expect(outcome.failure).toBeNull();
  expect(outcome.values.length).toBe(1);
  expect(outcome.done).toBeTrue();
}

function failureOf(kind: FailureKind, status: number | null): Failure {
  return { kind, status, code: null, retryAfter: null, fields: {} };
}
