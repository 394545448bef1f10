import { createEnvironmentInjector, EnvironmentInjector, inject, runInInjectionContext } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Actions, createEffect, provideEffects } from '@ngrx/effects';
import { provideState, provideStore, Store } from '@ngrx/store';
import fc from 'fast-check';
import { defer, from, type Observable, of, switchMap, throwError } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import { provideAllDrafts } from '../../../testing/drafts';
import { aSession, aTicketDetail } from '../../../testing/samples';
import type { SubmissionApi } from '../../api/submission-api';
import { type Failure, OFFLINE } from '../../domain/failure';
import { formKey } from '../../domain/form-key';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { SubmissionState } from '../../domain/submission';
import type { TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { deleteSentDraft, submit } from '../../state/submission/submission-effects';
import { submissionFeature } from '../../state/submission/submission-feature';
import { type KeyedMessage, SeveralSending } from './several-sending';

const idsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `t-${index + 1}`);

const IDS = idsOf(5);

/** What happens to the message about a ticket: with `line-breaks`, its POST is aborted before the backend has it. */
type Fate = 'stored' | 'conflict' | 'answer-lost' | 'line-breaks';

describe('SeveralSending', () => {
  beforeEach(() => {
    localStorage.clear();
    // As over http: a lock would be granted outside the scheduler's order.
    spyOnProperty(Navigator.prototype, 'locks').and.returnValue(undefined as unknown as LockManager);
  });

  afterEach(() => {
    TestBed.resetTestingModule();
    localStorage.clear();
  });

  it('stores each of five confirmations once, in 500 orders, with a conflict, a lost answer and a line that breaks under a POST; nothing typed is lost', async () => {
    const fates = fc.shuffledSubarray(['conflict', 'answer-lost', 'line-breaks', 'stored', 'stored'] as Fate[], {
      minLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fates, async (scheduler, order) => {
        const world = setup(scheduler, order);
        const { sending, drafts } = world;
        const typed = (kind: 'feedback' | 'reply', id: string) => drafts.draft(formKey(kind, id))()?.fields ?? null;
        for (const id of IDS) {
          drafts.change(formKey('feedback', id), { fields: { rating: 'HELPFUL' } });
          drafts.change(formKey('reply', id), { fields: { text: `Belum dikirim tentang ${id}` } });
        }
        sending.send(world.messages);
        await scheduler.waitIdle();
        expect(sending.busy()).toBeFalse();
        const unsent = world.messages.filter(({ form }) => sending.canRetry(form));
        expect(unsent.map(({ form }) => form.id)).toContain(world.idOf('line-breaks'));
        for (const { form } of unsent) expect(typed('feedback', form.id)).toEqual({ rating: 'HELPFUL' });
        world.network.onLine = true;
        sending.send(unsent);
        await scheduler.waitIdle();

        const conflict = world.idOf('conflict');
        const others = IDS.filter((id) => id !== conflict);
        expect(others.map((id) => sending.stageOf()(formKey('feedback', id)))).toEqual(others.map(() => 'sent'));
        expect(sending.stageOf()(formKey('feedback', conflict))).toBe('refused');
        expect(sending.sendingOf()(formKey('feedback', conflict))?.failure?.code).toBe('TICKET_CLOSED');
        expect(sending.canRetry(formKey('feedback', conflict))).toBeFalse();
        expect([...world.stored.values()].sort()).toEqual(others);
        // One key for each message, however often it was sent.
        expect([...world.keys.keys()].sort()).toEqual([...IDS]);
        expect([...world.keys.values()].map((keys) => keys.size)).toEqual(IDS.map(() => 1));
        expect(world.most()).toBeLessThanOrEqual(4);

        expect(others.map((id) => typed('feedback', id))).toEqual(others.map(() => null));
        expect(typed('feedback', conflict)).toEqual({ rating: 'HELPFUL' });
        for (const id of IDS) expect(typed('reply', id)).toEqual({ text: `Belum dikirim tentang ${id}` });
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
        const seen = messages.filter((each) => stageOf(each) === 'stopped');
        expect(seen.length).toBeGreaterThan(0);
        await scheduler.waitIdle();
        // What the user has seen as stopped is not sent, also where its key was being claimed.
        expect(messages.filter((each) => stageOf(each) === 'stopped')).toEqual(seen);
        expect(posts.length).toBe(20 - seen.length);

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

  it('leaves no success behind of what is stored after its owner is gone, begins nothing, and tells that it has ended', async () => {
    const fates: readonly Fate[] = ['stored', 'conflict', 'stored', 'stored', 'stored', 'stored'];
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { sending, messages, posts, stored, leave } = setup(scheduler, fates);
        const ended = jasmine.createSpy('ended');
        sending.whenEnded(ended);
        sending.send(messages);
        while (posts.length < 2) await scheduler.waitNext(1);
        const before = messages.filter(({ form }) => sending.stageOf()(form) === 'sent');
        leave();
        const begun = posts.length;
        await scheduler.waitIdle();
        expect(posts.length).toBe(begun);
        expect(ended).toHaveBeenCalledTimes(1);
        const stages = messages.map(({ form }) => sending.stageOf()(form));
        // What was stored before is acknowledged by the owner.
        expect(stages.filter((stage) => stage === 'sent').length).toBe(before.length);
        expect(messages.filter(({ form }) => sending.hasStored(form)).length).toBe(stored.size);
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
  localStorage.clear();
  const ids = idsOf(fates.length);
  const fateOf = (id: string): Fate => fates[ids.indexOf(id)] ?? 'stored';
  const network = { onLine: true };
  /** Ticket ids by key. */
  const stored = new Map<string, string>();
  const posts: string[] = [];
  /** Keys under which a ticket's message was sent. */
  const keys = new Map<string, Set<string>>();
  const broken = new Set<string>();
  let [running, most] = [0, 0];

  const later = <T>(label: string, value: () => Observable<T>): Observable<T> =>
    defer(() => from(scheduler.schedule(Promise.resolve(), label)).pipe(switchMap(value)));
  const fail = (failure: Failure) => throwError(() => failure);
  const answerOf = (id: string, key: string): Observable<TicketDetail> => {
    running--;
    const fate = fateOf(id);
    if (fate === 'line-breaks' && !broken.has(id)) {
      broken.add(id);
      network.onLine = false;
      return fail(failureOf('unreachable'));
    }
    const again = stored.has(key);
    if (fate !== 'conflict') stored.set(key, id);
    // The backend may have what was under way when the line broke; its answer is lost.
    if (!network.onLine) return fail(failureOf('unreachable'));
    if (fate === 'conflict') return fail(failureOf('conflict', { status: 409, code: 'TICKET_CLOSED' }));
    if (fate === 'answer-lost' && !again) return fail(failureOf('timeout'));
    return of(aTicketDetail({ id, feedbackGiven: true }));
  };
  const api: Pick<SubmissionApi, 'giveFeedback' | 'submission'> = {
    giveFeedback: (id, _feedback, key) =>
      defer(() => {
        posts.push(id);
        keys.set(id, (keys.get(id) ?? new Set()).add(key));
        most = Math.max(most, ++running);
        return later(`answer ${id}`, () => answerOf(id, key));
      }),
    submission: (key) =>
      later('look-up', () => {
        if (!network.onLine) return fail(OFFLINE);
        const id = stored.get(key);
        return of<SubmissionState>(id ? { state: 'done', ticket: aTicketDetail({ id }) } : { state: 'unknown' });
      }),
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
      provideEffects({ send, deleteSentDraft }),
      provideAllDrafts(),
    ],
  });
  const store = TestBed.inject(Store);
  const logIn = (userId: string): void =>
    store.dispatch(SessionActions.loaded({ session: aSession('SATKER', { userId }), limits: DEFAULT_LIMITS }));
  logIn('ani');
  TestBed.inject(UserDrafts).useUser('ani');
  const drafts = TestBed.inject(DraftStore);
  const claimKey = drafts.claimKey.bind(drafts);
  spyOn(drafts, 'claimKey').and.callFake(async (form) => {
    await scheduler.schedule(Promise.resolve(), `key ${form.id}`);
    return claimKey(form);
  });
  const messages = ids.map((id): KeyedMessage => ({
    form: formKey('feedback', id),
    message: { kind: 'feedback', id, feedback: { rating: 'HELPFUL', comment: '' }, etag: '"1"' },
  }));
  const owner = createEnvironmentInjector([], TestBed.inject(EnvironmentInjector));
  return {
    sending: runInInjectionContext(owner, () => new SeveralSending()),
    /** The dialog is closed. */
    leave: () => owner.destroy(),
    drafts,
    messages,
    network,
    stored,
    posts,
    keys,
    logIn,
    most: () => most,
    idOf: (fate: Fate): string => ids[fates.indexOf(fate)] ?? '',
  };
}
