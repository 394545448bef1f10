import { DestroyRef, DOCUMENT, inject, Injectable, Injector, NgZone } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  defaultIfEmpty,
  distinctUntilChanged,
  EMPTY,
  expand,
  fromEvent,
  ignoreElements,
  map,
  merge,
  type Observable,
  of,
  share,
  startWith,
  switchMap,
  take,
  tap,
  timer,
} from 'rxjs';
import { PollApi } from '../../api/poll-api';
import { RetryPause } from '../../api/retry-pause';
import type { Failure } from '../../domain/failure';
import { hiddenPollDueAt } from '../../domain/polling/poll-schedule';
import { ticketNotifications, knownAfter } from '../../domain/polling/ticket-notifications';
import type { TicketPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { firstMarks, mergeMarks, type ReadMarks } from '../../domain/unread/read-marks';
import { secondsOf } from '../../domain/unread/unread';
import { selectOffline } from '../connection/connection-feature';
import { selectReaderKey } from '../session/reader-key';
import { selectSession } from '../session/session-feature';
import { sessionValid } from '../session/session-valid';
import { selectAsOf } from '../ticket-list/ticket-list-selectors';
import { unreadFeature } from '../unread/unread-feature';
import { BrowserWindows } from './browser-windows';
import { LiveEvents } from './live-events';
import { NotificationSettings } from './notification-settings';
import { PollRequests } from './poll-requests';
import { PreflightCheck } from './preflight-check';
import { ShownNotifications } from './shown-notifications';
import { TargetMemory } from './target-memory';

const WAITING: TicketQuery = { ...DEFAULT_QUERY, waitingForMe: true };
/** Rows of a poll. The longest waiting come first, so that a page of the list would not hold what is new. */
const SIZE = 100;

/** Who may be notified, and whether the page is hidden; null: nobody. */
interface Watch {
  readonly user: string;
  readonly hidden: boolean;
}

/**
 * Polls Menunggu Anda every five minutes behind a hidden page, in one window of the browser, while the user wants to be
 * notified (docs/api.md, "Polling"). A visible window shows its user what is new, so that nothing is shown then.
 */
@Injectable()
export class HiddenPolling {
  private readonly store = inject(Store);
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(PollApi);
  private readonly requests = inject(PollRequests);
  private readonly pause = inject(RetryPause);
  private readonly events = inject(LiveEvents);
  private readonly preflight = inject(PreflightCheck);
  private readonly settings = inject(NotificationSettings);
  private readonly shown = inject(ShownNotifications);
  private readonly windows = inject(BrowserWindows);
  private readonly session = this.store.selectSignal(selectSession);
  private readonly reader = this.store.selectSignal(selectReaderKey);
  private readonly asOf = this.store.selectSignal(selectAsOf);
  private readonly marks = this.store.selectSignal(unreadFeature.selectMarks);

  private memory = new TargetMemory();
  private etag: string | null = null;
  /** What the user knows; null until the first page where the backend's time is not known. */
  private known: ReadMarks | null = null;
  private owner: string | null = null;

  constructor() {
    const watched$ = this.watch().pipe(switchMap((watch) => (watch ? this.follow(watch) : EMPTY)));
    // A timer in the zone of a shell would make all of it be checked for changes.
    inject(NgZone).runOutsideAngular(() => watched$.pipe(takeUntilDestroyed()).subscribe());
    inject(DestroyRef).onDestroy(() => this.shown.close());
  }

  private watch(): Observable<Watch | null> {
    const hidden$ = fromEvent(this.document, 'visibilitychange').pipe(
      startWith(null),
      map(() => this.document.hidden),
      distinctUntilChanged(),
      tap(() => this.startAnew()),
    );
    const user$ = this.store.select(selectReaderKey).pipe(tap((user) => this.belongTo(user)));
    const on$ = toObservable(this.settings.on, { injector: inject(Injector) });
    return combineLatest([hidden$, user$, on$, this.store.select(selectOffline), sessionValid()]).pipe(
      map(([hidden, user, on, offline, valid]) => (user && on && !offline && valid ? { user, hidden } : null)),
      distinctUntilChanged((one, other) => one?.user === other?.user && one?.hidden === other?.hidden),
    );
  }

  /** Nothing is left to another user. The same one is confirmed again, and notified of nothing twice. */
  private belongTo(user: string | null): void {
    this.shown.close();
    if (user === null || user === this.owner) return;
    this.owner = user;
    this.startAnew();
  }

  private startAnew(): void {
    this.shown.close();
    this.memory = new TargetMemory();
    this.etag = null;
    const [asOf, read] = [this.asOf(), this.marks()];
    const seen = asOf === null ? null : firstMarks(secondsOf(asOf));
    this.known = seen && read ? mergeMarks(seen, read) : seen;
  }

  private follow({ user, hidden }: Watch): Observable<unknown> {
    if (!hidden) return this.windows.reportVisible(user);
    const elsewhere$ = this.windows
      .foundElsewhere(user)
      .pipe(tap((other) => (this.known = this.known ? mergeMarks(this.known, other) : other)));
    return merge(elsewhere$, this.windows.pollingWindow(user).pipe(switchMap(() => this.polls(user))));
  }

  private polls(user: string): Observable<unknown> {
    const heard$ = merge(
      this.events.changes.pipe(tap(() => this.memory.changed())),
      this.events.ended.pipe(tap((heardAt) => this.memory.streamEnded(heardAt))),
    ).pipe(share());
    const polls$ = of(undefined).pipe(expand(() => this.nextPoll(user, heard$)));
    return merge(this.events.openWhileHidden, heard$, polls$);
  }

  private nextPoll(user: string, heard$: Observable<unknown>): Observable<unknown> {
    if (this.dueAt() === null || this.preflight.refused) return EMPTY;
    return heard$.pipe(
      startWith(null),
      switchMap(() => {
        const due = this.dueAt();
        return due === null ? EMPTY : timer(Math.max(0, due - performance.now()));
      }),
      take(1),
      switchMap(() => this.poll(user)),
      defaultIfEmpty(undefined),
    );
  }

  private dueAt(): number | null {
    const pace = { pollSeconds: this.session()?.pollSeconds ?? null, notBefore: this.pause.notBefore };
    return hiddenPollDueAt(this.memory, pace);
  }

  private poll(user: string): Observable<unknown> {
    const { memory } = this;
    memory.asked(this.events.open);
    const etag = this.preflight.condition('list', this.etag);
    return this.api.page(WAITING, etag, { size: SIZE }).pipe(
      switchMap(({ found }) => {
        memory.failures = 0;
        this.preflight.succeeded('list', etag);
        return found ? this.take(user, found) : EMPTY;
      }),
      catchError((failure: Failure) => {
        memory.askedAt = performance.now();
        memory.failed();
        this.preflight.failed('list', etag, failure);
        return EMPTY;
      }),
    );
  }

  private take(user: string, page: TicketPage): Observable<never> {
    this.etag = page.etag;
    const before = this.known ?? firstMarks(secondsOf(page.asOf));
    this.known = knownAfter(page, before);
    this.windows.publish(this.known);
    const followed$ = this.requests.follow(page.counts, this.known !== before);
    return merge(this.notify(user, page, before), followed$).pipe(ignoreElements());
  }

  private async notify(user: string, page: TicketPage, before: ReadMarks): Promise<void> {
    const session = this.session();
    const news = session ? ticketNotifications(page, before, session, this.settings.kinds()) : [];
    if (!news.length) return;
    const visible = await this.windows.isVisible(user);
    // The window may have been shown, or its user changed, while the locks were asked for.
    if (!visible && this.document.hidden && this.reader() === user) news.forEach((one) => this.shown.show(one));
  }
}
