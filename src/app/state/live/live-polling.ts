import { DestroyRef, DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Actions, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { fromEvent, merge, type Observable, type Subscription } from 'rxjs';
import { RetryPause } from '../../api/retry-pause';
import { SessionEnd } from '../../api/session-end';
import type { Failure } from '../../domain/failure';
import { IDLE_AFTER, pollDueAt, type PollTarget } from '../../domain/polling/poll-schedule';
import { selectOffline } from '../connection/connection-feature';
import { SessionActions } from '../session/session-actions';
import { selectIdentity, selectSession } from '../session/session-feature';
import { SubmissionActions } from '../submission/submission-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { LiveEvents } from './live-events';
import { PollRequests } from './poll-requests';
import { PreflightCheck } from './preflight-check';
import { TargetMemory } from './target-memory';

const TARGETS: readonly PollTarget[] = ['list', 'ticket'];
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

/**
 * Polls the list that is shown and the ticket that is open, with one timer: while the page is visible and online and
 * its user is confirmed. Silent otherwise, and soon after that is so again (docs/api.md, "Polling"). While a stream of
 * events is open, it says when to poll.
 */
@Injectable()
export class LivePolling {
  private readonly store = inject(Store);
  private readonly zone = inject(NgZone);
  private readonly document = inject(DOCUMENT);
  private readonly requests = inject(PollRequests);
  private readonly preflight = inject(PreflightCheck);
  private readonly pause = inject(RetryPause);
  private readonly events = inject(LiveEvents);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly identity = this.store.selectSignal(selectIdentity);
  private readonly offline = this.store.selectSignal(selectOffline);

  private readonly memories = { list: new TargetMemory(), ticket: new TargetMemory() };
  private readonly running = new Map<PollTarget, Subscription>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private awake = true;
  private sessionEnded = false;
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
    on(this.events.changes, ({ ticketId }) => {
      for (const target of TARGETS) if (this.requests.concerns(target, ticketId)) this.memories[target].changed();
      this.schedule();
    });
    on(this.events.ended, (heardAt) => {
      for (const target of TARGETS) this.memories[target].streamEnded(heardAt);
      this.schedule();
    });
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
    if (may && !this.awake) for (const target of TARGETS) this.memories[target].returned = true;
    this.awake = may;
    this.schedule();
  }

  private endSession(): void {
    this.sessionEnded = true;
    // Not at once after the login: the screens then ask again themselves.
    for (const target of TARGETS) this.memories[target].startAnew();
    this.update();
  }

  private startAnew(target: PollTarget): void {
    this.running.get(target)?.unsubscribe();
    this.running.delete(target);
    this.memories[target].startAnew();
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
      notBefore: this.pause.notBefore,
    };
    const { askedAt, ...known } = this.memories[target];
    const followedAt = target === 'list' ? this.requests.followedAt : -Infinity;
    const memory = { ...known, askedAt: Math.max(askedAt, followedAt), conditional: etag !== null };
    return pollDueAt(target, memory, pace, performance.now()) ?? Infinity;
  }

  private poll(target: PollTarget, etag: string | null): void {
    const memory = this.memories[target];
    memory.asked(this.events.open);
    const ended = (): void => void this.running.delete(target);
    const request = this.requests.ask(target, etag).subscribe({
      next: (apply) => {
        ended();
        memory.failures = 0;
        this.preflight.succeeded(target, etag);
        apply();
      },
      error: (failure: Failure) => {
        ended();
        this.failed(target, etag, failure);
      },
      complete: () => {
        ended();
        this.schedule();
      },
    });
    if (!request.closed) this.running.set(target, request);
  }

  private failed(target: PollTarget, etag: string | null, failure: Failure): void {
    this.memories[target].failed();
    this.preflight.failed(target, etag, failure);
    if (failure.kind === 'session') this.endSession();
    else {
      this.requests.applyFailure(target, failure);
      this.schedule();
    }
  }
}
