import { inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions, createEffect, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import fc from 'fast-check';
import { defer, from, type Observable, of, switchMap, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { aSession, aTicketDetail } from '../../../testing/samples';
import type { SubmissionApi } from '../../api/submission-api';
import { type Failure } from '../../domain/failure';
import { type FormKey, formKey, formName } from '../../domain/form-key';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { submit } from '../../state/submission/submission-effects';
import { submissionFeature } from '../../state/submission/submission-feature';
import { type KeyedMessage, SeveralSending } from './several-sending';

const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `t-${index + 1}`);

const IDS = idsOf(5);

/** What happens to the message about a ticket. */
type Fate = 'stored' | 'conflict' | 'answer-lost' | 'offline';

describe('SeveralSending', () => {
  it('stores each of five confirmations once, in 500 orders, with a conflict, a lost answer and a lost network', async () => {
    const fates = fc.shuffledSubarray(['conflict', 'answer-lost', 'offline', 'stored', 'stored'] as Fate[], {
      minLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fates, async (scheduler, order) => {
        const world = setup(scheduler, order);
        world.sending.send(world.messages);
        await scheduler.waitIdle();
        expect(world.sending.busy()).toBeFalse();
        const unsent = world.messages.filter(({ form }) => world.sending.canRetry(form));
        expect(unsent.map(({ form }) => form.id)).toContain(world.idOf('offline'));
        world.network.onLine = true;
        world.sending.send(unsent);
        await scheduler.waitIdle();

        const [conflict, ...others] = [world.idOf('conflict'), ...IDS.filter((id) => id !== world.idOf('conflict'))];
        const stages = others.map((id) => world.sending.stageOf()(formKey('feedback', id)));
        expect(stages).toEqual(['sent', 'sent', 'sent', 'sent']);
        expect(world.sending.stageOf()(formKey('feedback', conflict))).toBe('refused');
        expect(world.sending.canRetry(formKey('feedback', conflict))).toBeFalse();
        expect([...world.stored.values()].sort()).toEqual([...others].sort());
        expect([...world.posts].sort()).toEqual([...IDS]);
        expect(world.most()).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });

  it('finishes 20 tickets, each once, in 500 orders: three conflicts, a lost answer, and a stop half-way', async () => {
    const usual: readonly Fate[] = Array.from({ length: 16 }, () => 'stored');
    const all = [...usual, 'conflict', 'conflict', 'conflict', 'answer-lost'] as const;
    const fates = fc.shuffledSubarray<Fate>([...all], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fates, async (scheduler, order) => {
        const { sending, messages, stored, posts, most } = setup(scheduler, order);
        const stageOf = ({ form }: KeyedMessage) => sending.stageOf()(form);
        sending.send(messages);
        while (posts.length < 10) await scheduler.waitNext(1);
        sending.stop();
        await scheduler.waitIdle();
        const begun = posts.length;
        expect(begun).toBeLessThan(20);
        expect(messages.filter((each) => stageOf(each) === 'stopped').length).toBe(20 - begun);

        sending.send(messages.filter(({ form }) => sending.canRetry(form)));
        await scheduler.waitIdle();
        expect(messages.map(stageOf)).toEqual(order.map((fate) => (fate === 'conflict' ? 'refused' : 'sent')));
        expect([...posts].sort()).toEqual([...idsOf(20)].sort());
        expect(stored.size).toBe(17);
        expect(most()).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });

  it('begins no other message after a stop, and keeps what is stopped for another press', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat({ max: 8 }), async (scheduler, steps) => {
        const { sending, messages, stored, posts } = setup(scheduler, [
          'stored',
          'stored',
          'stored',
          'stored',
          'stored',
        ]);
        sending.send(messages);
        for (let step = 0; step < steps && scheduler.count(); step++) await scheduler.waitNext(1);
        sending.stop();
        await scheduler.waitIdle();
        expect(sending.busy()).toBeFalse();
        const left = messages.filter(({ form }) => sending.stageOf()(form) !== 'sent');
        expect(left.every(({ form }) => sending.canRetry(form))).toBeTrue();
        expect(stored.size).toBe(5 - left.length);
        sending.send(left);
        await scheduler.waitIdle();
        expect(posts.length).toBe(5);
        expect(stored.size).toBe(5);
      }),
    );
  });

  it('sends nothing in the name of another user who came while a key was claimed (F65)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { sending, messages, posts, logIn } = setup(scheduler, [
          'stored',
          'stored',
          'stored',
          'stored',
          'stored',
        ]);
        sending.send(messages);
        logIn('other');
        await scheduler.waitIdle();
        expect(posts).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

function setup(scheduler: fc.Scheduler, fates: readonly Fate[]) {
  TestBed.resetTestingModule();
  const ids = idsOf(fates.length);
  const fateOf = (id: string): Fate => fates[ids.indexOf(id)] ?? 'stored';
  const network = { onLine: true };
  /** Ticket ids by key. */
  const stored = new Map<string, string>();
  const posts: string[] = [];
  const keys = new Map<string, string>();
  let [running, most] = [0, 0];

  const later = <T>(label: string, value: () => Observable<T>): Observable<T> =>
    defer(() => from(scheduler.schedule(Promise.resolve(), label)).pipe(switchMap(value)));
  const answerOf = (id: string, key: string): Observable<TicketDetail> => {
    running--;
    const fail = (failure: Failure) => throwError(() => failure);
    if (fateOf(id) === 'conflict') return fail(failureOf('conflict', { status: 412 }));
    expect(stored.has(key)).withContext('stored twice').toBeFalse();
    stored.set(key, id);
    return fateOf(id) === 'answer-lost' ? fail(failureOf('timeout')) : of(aTicketDetail({ id, feedbackGiven: true }));
  };
  const api: Pick<SubmissionApi, 'giveFeedback' | 'submission'> = {
    giveFeedback: (id, _feedback, key) =>
      defer(() => {
        posts.push(id);
        most = Math.max(most, ++running);
        return later(`answer ${id}`, () => answerOf(id, key));
      }),
    submission: (key) =>
      later(`look-up ${key}`, () => {
        const id = stored.get(key);
        return of<SubmissionState>(id ? { state: 'done', ticket: aTicketDetail({ id }) } : { state: 'unknown' });
      }),
  };
  const drafts: Pick<DraftStore, 'claimKey'> = {
    claimKey: async (form: FormKey) => {
      await scheduler.schedule(Promise.resolve(), `key ${form.id}`);
      const key = keys.get(formName(form)) ?? `key-of-${form.id}`;
      // The network goes when this one is about to be sent, once.
      if (fateOf(form.id) === 'offline' && !keys.has(formName(form))) network.onLine = false;
      keys.set(formName(form), key);
      return key;
    },
  };
  const view = { navigator: network } as unknown as Window & typeof globalThis;
  const pause = () => later('pause', () => of(0));
  const send = createEffect(
    (actions$ = inject(Actions)) => {
      return submit(actions$, api as SubmissionApi, { page: () => of() }, view, pause);
    },
    { functional: true },
  );
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      provideState(submissionFeature),
      provideEffects({ send }),
      { provide: DraftStore, useValue: drafts },
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (userId: string): void =>
    store.dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId }), limits: DEFAULT_LIMITS }));
  logIn('ani');
  const messages = ids.map((id): KeyedMessage => ({
    form: formKey('feedback', id),
    message: { kind: 'feedback', id, feedback: { rating: 'HELPFUL', comment: '' }, etag: '"1"' },
  }));
  return {
    sending: TestBed.runInInjectionContext(() => new SeveralSending()),
    messages,
    network,
    stored,
    posts,
    logIn,
    most: () => most,
    idOf: (fate: Fate): string => ids[fates.indexOf(fate)] ?? '',
  };
}
