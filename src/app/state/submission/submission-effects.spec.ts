import type { Action } from '@ngrx/store';
import * as fc from 'fast-check';
import { type Observable, of, ReplaySubject, Subject, throwError } from 'rxjs';
import type { TicketApi } from '../../api/ticket-api';
import type { Failure, FailureKind } from '../../domain/failure';
import type { FormKey, Message } from '../../domain/sending';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import type { DraftStore } from '../drafts/draft-store';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { SubmissionActions } from './submission-actions';
import { followForbidden, followSent, forgetDraft, submit } from './submission-effects';

const message: Message = {
  kind: 'ticket',
  ticket: { subject: 'Judul', email: 'a@b.go.id', question: 'Tanya', destination: 'PERBENDAHARAAN', uploadIds: [] },
};
const reply: Message = { kind: 'reply', id: 't1', reply: { text: 'Baik', uploadIds: [] }, etag: '"1"' };
const kirim = SubmissionActions.submitted({ form: 'new', key: 'k1', message });

describe('submit', () => {
  it('sends one POST for a double click (F28)', () => {
    const { press, posts } = setup();
    press(kirim);
    press(kirim);
    expect(posts()).toBe(1);
  });

  it('sends two forms side by side', () => {
    const { press, posts } = setup();
    press(kirim);
    press(SubmissionActions.submitted({ form: 'reply:t1', key: 'k2', message: reply }));
    expect(posts()).toBe(2);
  });

  it('sends nothing while there is no network, and nothing later by itself (F35)', () => {
    const { press, posts, seen, network } = setup();
    network.onLine = false;
    press(kirim);
    network.onLine = true;
    expect(posts()).toBe(0);
    expect(seen).toEqual([jasmine.objectContaining({ type: SubmissionActions.refused.type })]);
  });

  it('asks about the key without a POST when the person wants to know', () => {
    const { press, posts, seen } = setup();
    press(SubmissionActions.checkRequested({ form: 'new', key: 'k1', message }));
    expect(posts()).toBe(0);
    expect(seen.at(-1)?.type).toBe(SubmissionActions.foundMissing.type);
  });

  it('records one ticket in every order of clicks, lost answers, retries and a dead network', async () => {
    const gesture = fc.constantFrom('click', 'double', 'timeout', 'lose', 'answer', 'offline', 'online', 'check');
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(gesture, { maxLength: 12 }), async (scheduler, gestures) => {
        const backend = new Backend();
        const { press, network, seen } = setup(backend);
        backend.pace = () => scheduler.schedule(Promise.resolve());
        const acts: Readonly<Record<string, () => void>> = {
          click: () => press(kirim),
          double: () => [kirim, kirim].forEach(press),
          timeout: () => (backend.next = 'timeout'),
          lose: () => (backend.next = 'lose'),
          answer: () => (backend.next = 'answer'),
          offline: () => (network.onLine = false),
          online: () => (network.onLine = true),
          check: () => press(SubmissionActions.checkRequested({ form: 'new', key: 'k1', message })),
        };
        scheduler.scheduleSequence(gestures.map((name) => async () => acts[name]?.()));
        await scheduler.waitIdle();
        // However it went so far: in the end the person is online, presses Kirim, and is answered.
        network.onLine = true;
        backend.next = 'answer';
        press(kirim);
        await scheduler.waitIdle();
        return backend.tickets.size === 1 && seen.some(({ type }) => type === SubmissionActions.sent.type);
      }),
      { numRuns: 300 },
    );
    expect().nothing();
  });
});

describe('followSent', () => {
  const ticket = { id: 't1' } as TicketDetail;
  const cases: readonly [string, Action, Action][] = [
    ['a new ticket', SubmissionActions.sent({ form: 'new', ticket }), TicketActions.ticketCreated({ ticket })],
    [
      'a new ticket without an answer',
      SubmissionActions.sent({ form: 'new', ticket: null }),
      TicketActions.ticketCreated({ ticket: null }),
    ],
    ['a reply', SubmissionActions.sent({ form: 'reply:t1', ticket }), TicketActions.ticketChanged({ ticket })],
    ['feedback', SubmissionActions.sent({ form: 'feedback:t1', ticket }), TicketActions.ticketChanged({ ticket })],
    [
      'a reply without an answer',
      SubmissionActions.sent({ form: 'reply:t:1', ticket: null }),
      TicketActions.ticketReloadRequested({ id: 't:1' }),
    ],
  ];
  for (const [name, sent, expected] of cases) {
    it(`tells the screens of ${name}`, () => {
      const told: Action[] = [];
      followSent(of(sent)).subscribe((action) => told.push(action));
      expect(told).toEqual([expected]);
    });
  }
});

describe('followForbidden', () => {
  const cases: readonly [string, FormKey, FailureKind, readonly Action[]][] = [
    ['a new ticket', 'new', 'forbidden', [SessionActions.retryRequested()]],
    [
      'an answer',
      'answer:t:1',
      'forbidden',
      [SessionActions.retryRequested(), TicketActions.ticketReloadRequested({ id: 't:1' })],
    ],
    ['an answer to a ticket that has changed', 'answer:t1', 'conflict', []],
  ];
  for (const [name, form, kind, expected] of cases) {
    it(`${expected.length ? 'asks again what the person may do' : 'asks nothing'} when ${name} is refused: ${kind} (F54)`, () => {
      const told: Action[] = [];
      const refused = SubmissionActions.refused({ form, failure: failure(kind), recorded: null });
      followForbidden(of(refused)).subscribe((action) => told.push(action));
      expect(told).toEqual([...expected]);
    });
  }
});

describe('forgetDraft', () => {
  it('takes sent text out of the drafts, whether its form is open or not', () => {
    const markSent = jasmine.createSpy('markSent');
    forgetDraft(of(SubmissionActions.sent({ form: 'new', ticket: null })), {
      markSent,
    } as unknown as DraftStore).subscribe();
    expect(markSent).toHaveBeenCalledOnceWith('new');
  });
});

/** Honours Idempotency-Keys; whether its answer arrives is the test's to say. */
class Backend {
  readonly tickets = new Map<string, TicketDetail>();
  posts = 0;
  next: 'answer' | 'lose' | 'timeout' = 'answer';
  pace: () => Promise<unknown> | null = () => null;

  readonly create = (_: unknown, key: string): Observable<TicketDetail> => {
    this.posts++;
    const fate = this.next;
    return this.later(() => {
      if (fate === 'timeout') throw failure('timeout');
      const ticket = this.tickets.get(key) ?? ({ id: `t${this.tickets.size}` } as TicketDetail);
      this.tickets.set(key, ticket);
      if (fate === 'lose') throw failure('offline');
      return ticket;
    });
  };

  readonly submission = (key: string): Observable<SubmissionState> =>
    this.later(() => {
      const ticket = this.tickets.get(key);
      return ticket ? { state: 'done', ticket } : { state: 'unknown' };
    });

  readonly page = () => throwError(() => failure('server'));

  private later<T>(answer: () => T): Observable<T> {
    const answered = new ReplaySubject<T>(1);
    const settle = (): void => {
      try {
        answered.next(answer());
        answered.complete();
      } catch (trouble) {
        answered.error(trouble);
      }
    };
    const pace = this.pace();
    if (pace) void pace.then(settle);
    else settle();
    return answered;
  }
}

function failure(kind: Failure['kind']): Failure {
  return { kind, status: null, code: null, retryAfter: null, fields: {} };
}

function setup(backend?: Backend) {
  const actions = new Subject<Action>();
  const network = { onLine: true };
  const seen: Action[] = [];
  let posts = 0;
  const never = (): Observable<TicketDetail> => {
    posts++;
    return new Subject<TicketDetail>();
  };
  const silent = { create: never, reply: never, submission: () => of({ state: 'unknown' }), page: () => of() };
  const api = (backend ?? silent) as unknown as TicketApi;
  const view = { navigator: network } as unknown as Window & typeof globalThis;
  submit(actions, api, view, () => of(0)).subscribe((action) => seen.push(action));
  return { press: (action: Action) => actions.next(action), posts: () => posts, seen, network };
}
