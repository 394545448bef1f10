import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { type Action, provideState, provideStore, ScannedActionsSubject, Store } from '@ngrx/store';
import { Observable, Subject } from 'rxjs';
import { ChosenSatker } from '../../api/chosen-satker';
import { CurrentReader } from '../../api/current-reader';
import { RetryPause } from '../../api/retry-pause';
import { SessionApi, type SessionResponse } from '../../api/session-api';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { failureOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { SessionActions } from './session-actions';
import * as effects from './session-effects';
import { sessionFeature } from './session-feature';

const answerOf = (userId: string): SessionResponse => ({
  session: aSession('SATKER', { userId }),
  limits: DEFAULT_LIMITS,
});
const ANI = answerOf('ani');
const BUDI = answerOf('budi');

describe('session effects', () => {
  describe('asking', () => {
    it('tells who reads', () => {
      const { dispatch, answer, seen } = setup();
      dispatch(SessionActions.needed());
      answer(ANI);
      expect(seen()).toEqual([SessionActions.needed(), SessionActions.loaded(ANI)]);
    });

    it('asks again when the user is back after the session had ended', () => {
      const { dispatch, asked } = setup();
      dispatch(SessionActions.returned());
      expect(asked()).toBe(1);
    });

    it('asks once, however many want to know', () => {
      const { dispatch, asked } = setup();
      dispatch(SessionActions.needed());
      dispatch(SessionActions.retryRequested());
      dispatch(SessionActions.needed());
      expect(asked()).toBe(1);
    });

    it('asks again once the answer has come', () => {
      const { dispatch, answer, asked } = setup();
      dispatch(SessionActions.needed());
      answer(ANI);
      dispatch(SessionActions.needed());
      expect(asked()).toBe(2);
    });

    it('drops what was asked beside a question that had no answer (F65)', () => {
      const { dispatch, fail, reader } = setup();
      const asker = reader.requester();
      dispatch(SessionActions.needed());
      fail(failureOf('server', { status: 503 }));
      expect(reader.accepts(asker)).toBeFalse();
    });

    it('asks anew when somebody may have logged in after the question had left', () => {
      const { dispatch, asked, open } = setup();
      dispatch(SessionActions.needed());
      dispatch(SessionActions.checkDue());
      expect(asked()).toBe(2);
      expect(open()).toBe(1);
    });

    it('lets no answer through that was asked for before everything was hidden', () => {
      const { dispatch, open } = setup();
      dispatch(SessionActions.needed());
      dispatch(SessionActions.hidden({ expected: true }));
      expect(open()).toBe(0);
    });

    it('tells why it did not come, and can be asked again', () => {
      const { dispatch, answer, fail, seen } = setup();
      const failure = failureOf('server', { status: 503 });
      dispatch(SessionActions.needed());
      fail(failure);
      dispatch(SessionActions.retryRequested());
      answer(ANI);
      expect(seen()).toContain(SessionActions.loadFailed({ failure }));
      expect(seen().at(-1)).toEqual(SessionActions.loaded(ANI));
    });

    for (const [what, event] of [
      ['comes into focus', () => window.dispatchEvent(new Event('focus'))],
      ['is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ] as const) {
      it(`asks when the window ${what} (F66)`, () => {
        const { asked } = setup();
        spyOnProperty(document, 'hidden').and.returnValue(false);
        event();
        expect(asked()).toBe(1);
      });
    }
  });

  describe('asking at a return', () => {
    beforeEach(() => {
      jasmine.clock().install().mockDate(new Date('2024-03-21T05:00:00Z'));
      const start = Date.now();
      spyOn(performance, 'now').and.callFake(() => Date.now() - start);
      spyOnProperty(document, 'hidden').and.callFake(() => hidden);
    });
    afterEach(() => {
      jasmine.clock().uninstall();
      hidden = false;
    });

    let hidden = false;
    const pass = (seconds: number): void => jasmine.clock().tick(seconds * 1_000);
    const focus = (): unknown => window.dispatchEvent(new Event('focus'));
    const look = (away: boolean): void => {
      hidden = away;
      document.dispatchEvent(new Event('visibilitychange'));
    };

    it('asks once in ten seconds, however often the window comes into focus, and after the last time (F66)', () => {
      const { respond, answer, asked } = setup();
      respond(ANI);
      for (let second = 0; second < 60; second++) {
        focus();
        if (second % 10 === 0) answer(ANI);
        pass(1);
      }
      expect(asked()).toBe(7);
      pass(600);
      expect(asked()).toBe(7);
    });

    it('asks at once after ten seconds', () => {
      const { respond, answer, asked } = setup();
      respond(ANI);
      focus();
      answer(ANI);
      pass(10);
      focus();
      expect(asked()).toBe(2);
    });

    it('asks nothing behind a hidden page, and at once when it is visible after that', () => {
      const { respond, answer, asked } = setup();
      respond(ANI);
      look(false);
      answer(ANI);
      pass(5);
      look(false);
      look(true);
      pass(60);
      expect(asked()).toBe(1);
      look(false);
      expect(asked()).toBe(2);
    });

    it('asks at once where another user is shown to be there (F66)', () => {
      const { respond, answer, asked, state } = setup();
      respond(ANI);
      focus();
      answer(BUDI);
      expect(state().identity).toBe('locked');
      pass(1);
      focus();
      expect(asked()).toBe(2);
    });

    it('waits while the backend wants a rest, however long it becomes meanwhile', () => {
      const { respond, asked, pause } = setup();
      respond(ANI);
      pause.after(failureOf('rate-limited', { retryAfter: 100 }));
      focus();
      pass(50);
      pause.after(failureOf('rate-limited', { retryAfter: 100 }));
      pass(99);
      expect(asked()).toBe(0);
      pass(1);
      expect(asked()).toBe(1);
    });
  });

  describe('another user', () => {
    it('locks a window that shows somebody else (F66)', () => {
      const { respond, seen } = setup();
      respond(ANI);
      respond(BUDI);
      expect(seen().at(-1)).toEqual(SessionActions.locked({ session: BUDI.session }));
    });

    it('takes the place of the one before when the shell has said so, or the screen begins anew (F65)', () => {
      const { dispatch, respond, seen } = setup();
      respond(ANI);
      dispatch(SessionActions.hidden({ expected: true }));
      respond(BUDI);
      expect(seen().slice(-2)).toEqual([SessionActions.replaced(), SessionActions.loaded(BUDI)]);
    });

    it('goes on when that user chooses to', () => {
      const { dispatch, respond, seen } = setup();
      respond(ANI);
      respond(BUDI);
      dispatch(SessionActions.replaced());
      respond(BUDI);
      expect(seen().at(-1)).toEqual(SessionActions.loaded(BUDI));
    });

    it('gives the window back to the first when that one is there again', () => {
      const { respond, state } = setup();
      respond(ANI);
      respond(BUDI);
      respond(ANI);
      expect(state()).toEqual(jasmine.objectContaining({ identity: 'confirmed', session: ANI.session }));
    });
  });

  describe('several satkers of one user', () => {
    const SATKERS = [
      { code: '527010', name: 'SATU' },
      { code: '411223', name: 'DUA' },
    ] as const;
    const working = (satker: (typeof SATKERS)[number]): SessionResponse => ({
      session: aSession('SATKER', { userId: 'ani', satker, satkers: SATKERS }),
      limits: DEFAULT_LIMITS,
    });

    it('are chosen in the session: everything of the one before is removed', () => {
      const { dispatch, respond, seen, chosen, reader } = setup();
      respond(working(SATKERS[0]));
      dispatch(SessionActions.satkerChosen({ code: '411223' }));
      expect(chosen.choose).toHaveBeenCalledOnceWith('ani', '411223');
      expect(seen().at(-1)).toEqual(SessionActions.hidden({ expected: true }));
      const leaving = jasmine.createSpy('left');
      reader.left.subscribe(leaving);
      respond(working(SATKERS[1]));
      expect(seen().slice(-2)).toEqual([SessionActions.replaced(), SessionActions.loaded(working(SATKERS[1]))]);
      // Running requests are cancelled by that.
      expect(leaving).toHaveBeenCalled();
    });

    it('replace each other also when the backend has changed them unasked', () => {
      const { respond, seen } = setup();
      respond(working(SATKERS[0]));
      respond(working(SATKERS[1]));
      expect(seen().slice(-2)).toEqual([SessionActions.replaced(), SessionActions.loaded(working(SATKERS[1]))]);
      respond(working(SATKERS[1]));
      expect(seen().filter(({ type }) => type === SessionActions.replaced.type).length).toBe(1);
    });

    it('are not changed while a text could be lost', () => {
      const { dispatch, respond, seen, chosen, drafts } = setup();
      respond(working(SATKERS[0]));
      drafts.flush = () => false;
      dispatch(SessionActions.satkerChosen({ code: '411223' }));
      expect(chosen.choose).not.toHaveBeenCalled();
      expect(seen().at(-1)).toEqual(SessionActions.satkerChosen({ code: '411223' }));
    });

    it('are asked for anew when the first requests carried a choice that did not fit', () => {
      const { respond, seen, chosen } = setup();
      chosen.takeUnfit.and.returnValue(true);
      respond(ANI);
      expect(seen()).toEqual([SessionActions.replaced(), SessionActions.loaded(ANI)]);
    });

    it('leave no choice to another user, nor after a logout', () => {
      const { dispatch, respond, chosen } = setup();
      respond(ANI);
      expect(chosen.keepFor).toHaveBeenCalledOnceWith('ani');
      dispatch(SessionActions.left());
      expect(chosen.leave).toHaveBeenCalledTimes(1);
    });

    for (const code of ['527010', '999999']) {
      it(`change nothing for ${code}, which is shown already or is not one of them`, () => {
        const { dispatch, respond, seen, chosen } = setup();
        respond(working(SATKERS[0]));
        dispatch(SessionActions.satkerChosen({ code }));
        expect(chosen.choose).not.toHaveBeenCalled();
        expect(seen().at(-1)).toEqual(SessionActions.satkerChosen({ code }));
      });
    }
  });

  it('lets answers through only while somebody is confirmed', () => {
    const { dispatch, respond, reader } = setup();
    const steps: readonly (readonly [() => void, string | null])[] = [
      [() => respond(ANI), 'ani'],
      [() => respond(BUDI), null],
      [() => respond(ANI), 'ani'],
      [() => dispatch(SessionActions.hidden({ expected: false })), null],
      [() => respond(ANI), 'ani'],
      [() => dispatch(SessionActions.left()), null],
    ];
    for (const [step, user] of steps) {
      step();
      expect(reader.userId).toBe(user);
    }
  });

  for (const end of [SessionActions.left(), SessionActions.replaced()]) {
    it(`leaves no searched word among the browser's addresses: ${end.type}`, async () => {
      const { dispatch } = setup();
      performance.clearResourceTimings();
      const listed = new Promise((done) => new PerformanceObserver(done).observe({ type: 'resource' }));
      await fetch(`${document.baseURI}?q=rahasia`);
      await listed;
      const addresses = () => JSON.stringify(performance.getEntriesByType('resource'));
      expect(addresses()).toContain('q=rahasia');
      dispatch(end);
      expect(addresses()).not.toContain('q=rahasia');
    });
  }
});

function setup() {
  const drafts = { flush: () => true };
  const chosen = jasmine.createSpyObj<ChosenSatker>('ChosenSatker', ['choose', 'keepFor', 'leave', 'takeUnfit']);
  const questions: Subject<SessionResponse>[] = [];
  const responses = new Subject<SessionResponse>();
  let open = 0;
  const load = () =>
    new Observable<SessionResponse>((subscriber) => {
      const question = new Subject<SessionResponse>();
      questions.push(question);
      open++;
      const subscription = question.subscribe(subscriber);
      return () => {
        open--;
        subscription.unsubscribe();
      };
    });
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      CurrentReader,
      { provide: ChosenSatker, useValue: chosen },
      { provide: UserDrafts, useValue: drafts },
      { provide: SessionApi, useValue: { responses, load } satisfies Pick<SessionApi, 'responses' | 'load'> },
      RetryPause,
      provideEffects(effects),
    ],
  });
  const store = TestBed.inject(Store);
  const seen: Action[] = [];
  TestBed.inject(ScannedActionsSubject).subscribe((action) => seen.push(action));
  return {
    dispatch: (action: Action) => store.dispatch(action),
    /** Emits a session response, as if any code had requested it. */
    respond: (response: SessionResponse) => responses.next(response),
    answer: (said: SessionResponse) => {
      responses.next(said);
      questions.at(-1)?.complete();
    },
    fail: (failure: unknown) => questions.at(-1)?.error(failure),
    asked: () => questions.length,
    open: () => open,
    seen: () => seen.filter(({ type }) => type.startsWith('[Session]')),
    state: store.selectSignal(sessionFeature.selectHaiCsoSessionState),
    reader: TestBed.inject(CurrentReader),
    pause: TestBed.inject(RetryPause),
    chosen,
    drafts,
  };
}
