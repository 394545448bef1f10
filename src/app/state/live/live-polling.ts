import { DestroyRef, DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { fromEvent, merge, type Observable, type Subscription } from 'rxjs';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { IDLE_AFTER, pollDueAt, type PollTarget } from '../../domain/polling/poll-schedule';
import { selectOffline } from '../connection/connection-feature';
import { SessionActions } from '../session/session-actions';
import { selectIdentity, selectSession } from '../session/session-feature';
import { SubmissionActions } from '../submission/submission-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { PollRequests } from './poll-requests';
import { PreflightCheck } from './preflight-check';

const TARGETS: readonly PollTarget[] = ['list', 'ticket'];
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

/** What is known of a target; see `PollMemory`. */
interface Memory {
  askedAt: number;
  failures: number;
  jitter: number;
}

/**
 * Polls the list that is shown and the ticket that is open, with one timer: while the page is visible and online and
 * its user is confirmed. Silent otherwise, and at once when that is so again (docs/api.md, "Polling").
 */
@Injectable()
export class LivePolling {
  private readonly store = inject(Store);
  private readonly zone = inject(NgZone);
  private readonly document = inject(DOCUMENT);
  private readonly requests = inject(PollRequests);
  private readonly preflight = inject(PreflightCheck);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly identity = this.store.selectSignal(selectIdentity);
  private readonly offline = this.store.selectSignal(selectOffline);

  private readonly memories: Readonly<Record<PollTarget, Memory>> = { list: remember(), ticket: remember() };
  private readonly running = new Map<PollTarget, Subscription>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private awake = true;
  private sessionEnded = false;
  private notBefore = -Infinity;
  private gestureAt = performance.now();

  constructor() {
    const actions$ = inject(Actions).pipe(takeUntilDestroyed());
    const on = <T>(events: Observable<T>, then: (event: T) => void): void =>
      // A timer in the zone of a shell would make all of it be checked for changes.
      this.zone.runOutsideAngular(() => void events.pipe(takeUntilDestroyed()).subscribe(then));
    const gesture = (name: string) => fromEvent(this.document, name, { passive: true, capture: true });

    on(merge(...GESTURES.map(gesture)), () => this.noteGesture());
    // Without capture, so that the session's own check at a return comes first, and serves the polls, too.
    const seen$ = fromEvent(this.document, 'visibilitychange');
    on(merge(seen$, this.store.select(selectOffline), this.store.select(selectIdentity)), () => this.update());
    on(inject(SessionEnd).happened, () => this.endSession());
    on(actions$.pipe(ofType(SessionActions.loaded, SessionActions.returned)), () => {
      this.sessionEnded = false;
      this.update();
    });
    // A response to what the user asked for is newer than that of a poll under way.
    const { queryChanged, refreshRequested, reloadDue, pageLoaded, loadFailed } = TicketListActions;
    on(actions$.pipe(ofType(queryChanged, refreshRequested, reloadDue, pageLoaded, loadFailed)), () =>
      this.startAnew('list'),
    );
    const { ticketOpened, ticketReloadRequested, ticketLoaded, ticketChanged, ticketLeft } = TicketActions;
    on(
      actions$.pipe(
        ofType(
          ticketOpened,
          ticketReloadRequested,
          ticketLoaded,
          ticketChanged,
          ticketLeft,
          SubmissionActions.submitted,
        ),
      ),
      () => this.startAnew('ticket'),
    );
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      for (const one of this.running.values()) one.unsubscribe();
    });
  }

  private noteGesture(): void {
    const now = performance.now();
    const wasIdle = now - this.gestureAt >= IDLE_AFTER;
    this.gestureAt = now;
    if (wasIdle) this.schedule();
  }

  private update(): void {
    const may = !this.document.hidden && !this.offline() && this.identity() === 'confirmed' && !this.sessionEnded;
    if (may && !this.awake) for (const target of TARGETS) this.memories[target].askedAt = -Infinity;
    this.awake = may;
    this.schedule();
  }

  private endSession(): void {
    this.sessionEnded = true;
    // Not at once after the login: the screens then ask again themselves.
    for (const target of TARGETS) Object.assign(this.memories[target], remember());
    this.update();
  }

  private startAnew(target: PollTarget): void {
    this.running.get(target)?.unsubscribe();
    this.running.delete(target);
    Object.assign(this.memories[target], remember());
    this.schedule();
  }

  /** Polls what is due, and sets the timer for what is due next. */
  private schedule(): void {
    for (const target of TARGETS) {
      if (this.dueAt(target) > performance.now()) continue;
      this.poll(target, this.preflight.condition(target, this.requests.etag(target) ?? null));
    }
    clearTimeout(this.timer);
    const next = Math.min(...TARGETS.map((target) => this.dueAt(target)));
    if (next < Infinity) this.timer = setTimeout(() => this.schedule(), next - performance.now());
  }

  /** Infinity while the target is not to be polled. */
  private dueAt(target: PollTarget): number {
    const etag = this.requests.etag(target);
    if (etag === undefined || this.running.has(target) || !this.awake || this.preflight.refused) return Infinity;
    const pace = {
      gestureAt: this.gestureAt,
      pollSeconds: this.session()?.pollSeconds ?? null,
      notBefore: this.notBefore,
    };
    const memory = { ...this.memories[target], conditional: etag !== null };
    return pollDueAt(target, memory, pace, performance.now()) ?? Infinity;
  }

  private poll(target: PollTarget, etag: string | null): void {
    const failures = this.memories[target].failures;
    Object.assign(this.memories[target], remember());
    const ended = (): void => void this.running.delete(target);
    const request = this.requests.ask(target, etag).subscribe({
      next: (apply) => {
        ended();
        this.preflight.succeeded(target, etag);
        apply();
      },
      error: (failure: Failure) => {
        ended();
        this.failed(target, etag, failures, failure);
      },
      complete: () => {
        ended();
        this.schedule();
      },
    });
    if (!request.closed) this.running.set(target, request);
  }

  private failed(target: PollTarget, etag: string | null, failures: number, failure: Failure): void {
    this.memories[target].failures = failures + 1;
    if (failure.retryAfter !== null) this.notBefore = performance.now() + failure.retryAfter * 1_000;
    this.preflight.failed(target, etag, failure);
    if (failure.kind === 'session') this.endSession();
    else {
      this.requests.applyFailure(target, failure);
      this.schedule();
    }
  }
}

/** Memory of a target that is asked for now. */
function remember(): Memory {
  return { askedAt: performance.now(), failures: 0, jitter: Math.random() };
}
