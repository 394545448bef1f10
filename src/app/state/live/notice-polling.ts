import { DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { createSelector, Store } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  defer,
  distinctUntilChanged,
  EMPTY,
  fromEvent,
  ignoreElements,
  map,
  type Observable,
  repeat,
  startWith,
  switchMap,
  timer,
} from 'rxjs';
import { RetryPause } from '../../api/retry-pause';
import { noticesDueAt } from '../../domain/polling/poll-schedule';
import { Notices } from '../../services/notices/notices';
import { selectOffline } from '../connection/connection-feature';
import { selectIdentity, selectSession } from '../session/session-feature';
import { sessionValid } from '../session/session-valid';
import { PreflightCheck } from './preflight-check';

/** Seconds of `poll_seconds`, -1 where the session gives none; null where nobody may ask. */
const selectPace = createSelector(selectSession, selectIdentity, (session, identity) =>
  identity === 'confirmed' && session && session.pollSeconds !== 0 ? (session.pollSeconds ?? -1) : null,
);

/**
 * Asks every ten minutes of a visible page which disturbances are known, so that one that begins later is seen without a
 * reload; at a return after a longer absence at once (docs/api.md, "Polling").
 */
@Injectable()
export class NoticePolling {
  private readonly notices = inject(Notices);
  private readonly pause = inject(RetryPause);
  private readonly preflight = inject(PreflightCheck);
  private askedAt = performance.now();

  constructor() {
    const document = inject(DOCUMENT);
    const store = inject(Store);
    const visible$ = fromEvent(document, 'visibilitychange').pipe(
      startWith(null),
      map(() => !document.hidden),
    );
    const polls$ = combineLatest([
      store.select(selectPace),
      visible$,
      store.select(selectOffline),
      sessionValid(),
    ]).pipe(
      map(([pace, visible, offline, valid]) => (visible && !offline && valid ? pace : null)),
      distinctUntilChanged(),
      switchMap((pace) => (pace === null ? EMPTY : this.poll(pace))),
      takeUntilDestroyed(),
    );
    // A timer in the zone of a shell would make all of it be checked for changes.
    inject(NgZone).runOutsideAngular(() => polls$.subscribe());
  }

  private poll(pollSeconds: number): Observable<never> {
    const jitter = Math.random();
    const wait = () => noticesDueAt(this.askedAt, jitter, pollSeconds, this.pause.notBefore) - performance.now();
    // What is due at a return is asked for at once, so that it shares the session request of the other polls. A pause may
    // come while the timer runs.
    return defer(() => {
      const ms = wait();
      return ms > 0 ? timer(ms).pipe(ignoreElements()) : this.ask();
    }).pipe(repeat());
  }

  private ask(): Observable<never> {
    this.askedAt = performance.now();
    // The condition of this request would be refused, too.
    if (this.preflight.refused) return EMPTY;
    return this.notices.askAgain().pipe(catchError(() => EMPTY));
  }
}
