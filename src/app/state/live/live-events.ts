import { DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { createSelector, Store } from '@ngrx/store';
import {
  BehaviorSubject,
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  fromEvent,
  map,
  Observable,
  startWith,
  Subject,
  type Subscription,
  switchMap,
} from 'rxjs';
import { EventsApi, type StreamUpdate } from '../../api/events-api';
import { RetryPause } from '../../api/retry-pause';
import type { Change } from '../../api/wire/read-change';
import type { Failure } from '../../domain/failure';
import { LONG_ENOUGH, reconnectPause } from '../../domain/polling/reconnect-pause';
import { selectOffline } from '../connection/connection-feature';
import { selectReaderKey } from '../session/reader-key';
import { selectSession } from '../session/session-feature';
import { sessionValid } from '../session/session-valid';

/** Attempts without a byte after which the stream counts as none for the visit. */
const ATTEMPTS = 3;

/** Milliseconds from one stream to that of a return, so that somebody who leafs through tabs opens no more of them. */
const RETURN_PAUSE = 10_000;

/** Null where nobody may listen, or the backend has no stream. */
const selectListener = createSelector(selectSession, selectReaderKey, (session, reader) =>
  session?.hasEvents && session.pollSeconds !== 0 ? reader : null,
);

/**
 * Keeps a stream of events open where the backend has one: while the page is visible, or one window of this browser is
 * notified behind it. Without it, and after it, polling goes on by itself (docs/api.md, "Events").
 */
@Injectable()
export class LiveEvents {
  private readonly api = inject(EventsApi);
  private readonly pause = inject(RetryPause);
  private readonly whileHidden = new BehaviorSubject(false);
  private readonly changed = new Subject<Change>();
  private readonly ends = new Subject<number>();
  private refused = false;
  private everOpened = false;
  private owner: string | null = null;
  private lastEventId = '';
  private connectedAt = -Infinity;
  private openedAt: number | null = null;
  private heardAt = 0;
  private retry: number | null = null;

  readonly changes = this.changed.asObservable();
  /** Emits when a stream is over: when it last said something, in milliseconds of `performance.now`. */
  readonly ended = this.ends.asObservable();

  /** Keeps the stream of a hidden page open while somebody subscribes. */
  readonly openWhileHidden = new Observable<never>(() => {
    this.whileHidden.next(true);
    return () => this.whileHidden.next(false);
  });

  constructor() {
    const [document, store] = [inject(DOCUMENT), inject(Store)];
    const visible$ = fromEvent(document, 'visibilitychange').pipe(
      startWith(null),
      map(() => !document.hidden),
    );
    const listener$ = store.select(selectListener);
    const may$ = combineLatest([listener$, visible$, this.whileHidden, store.select(selectOffline), sessionValid()]);
    const streams$ = may$.pipe(
      map(([user, visible, whileHidden, offline, valid]) =>
        (visible || whileHidden) && !offline && valid ? user : null,
      ),
      distinctUntilChanged(),
      switchMap((user) => (user === null ? EMPTY : this.listen(user))),
    );
    // A timer in the zone of a shell would make all of it be checked for changes.
    inject(NgZone).runOutsideAngular(() => streams$.pipe(takeUntilDestroyed()).subscribe());
  }

  /** Whether the stream is open, and says what changes. */
  get open(): boolean {
    return this.openedAt !== null;
  }

  private listen(user: string): Observable<never> {
    // The next user, and another satker, has no part of what the last one has heard.
    if (user !== this.owner) [this.lastEventId, this.connectedAt] = ['', -Infinity];
    this.owner = user;
    return new Observable(() => {
      let failures = 0;
      let stream: Subscription | undefined;
      let wait: ReturnType<typeof setTimeout> | undefined;
      const connect = (): void => {
        this.connectedAt = performance.now();
        stream = this.api.open(this.lastEventId).subscribe({
          next: (update) => this.receive(update),
          error: (failure: Failure) => reconnect(failure),
          complete: () => reconnect(null),
        });
      };
      const reconnect = (failure: Failure | null): void => {
        // A preflight may have refused the id. Polling finds what the stream has said meanwhile.
        if (!this.open) this.lastEventId = '';
        failures = this.close() >= LONG_ENOUGH ? 0 : failures + 1;
        if (failure) this.pause.after(failure);
        this.refused = failure !== null && (failure.kind === 'missing' || this.neverOpens(failure, failures));
        if (this.refused) return;
        connectAfter(reconnectPause(failures, this.retry, Math.random()));
      };
      const connectAfter = (ms: number): void => {
        const rest = Math.max(ms, this.pause.notBefore - performance.now());
        if (rest > 0) wait = setTimeout(connect, rest);
        else connect();
      };
      if (!this.refused) connectAfter(this.connectedAt + RETURN_PAUSE - performance.now());
      return () => {
        clearTimeout(wait);
        stream?.unsubscribe();
        this.close();
      };
    });
  }

  /** A refused preflight looks like a broken line, and a gateway that holds the stream back like a silent one. */
  private neverOpens({ kind }: Failure, failures: number): boolean {
    return !this.everOpened && failures >= ATTEMPTS && (kind === 'unreachable' || kind === 'timeout');
  }

  private receive({ changes, lastEventId, retry }: StreamUpdate): void {
    this.heardAt = performance.now();
    this.openedAt ??= this.heardAt;
    this.everOpened = true;
    this.lastEventId = lastEventId || this.lastEventId;
    this.retry = retry ?? this.retry;
    for (const change of changes) this.changed.next(change);
  }

  /** Milliseconds for which the stream was open. */
  private close(): number {
    if (this.openedAt === null) return 0;
    const lived = this.heardAt - this.openedAt;
    this.openedAt = null;
    this.ends.next(this.heardAt);
    return lived;
  }
}
