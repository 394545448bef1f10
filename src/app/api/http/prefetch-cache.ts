import { HttpClient, type HttpEvent, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { DestroyRef, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { finalize, type Observable, ReplaySubject } from 'rxjs';
import { type Requester, CurrentReader } from '../current-reader';

interface Prefetched {
  readonly events: Observable<HttpEvent<unknown>>;
  /** Milliseconds of the page's clock. */
  readonly startedAt: number;
  readonly requester: Requester;
}

/** Milliseconds; what nobody has wanted by then is too old to be shown. */
const MAX_AGE = 10_000;

/**
 * What the first screen will ask, asked while it is still being built, which on a slow machine takes as long as the
 * answer. The first who asks the same gets it, also a failure: a backend that refuses is not asked twice (F51).
 */
@Injectable()
export class PrefetchCache {
  private readonly http = inject(HttpClient);
  private readonly reader = inject(CurrentReader);
  private readonly destroyRef = inject(DestroyRef);
  private readonly prefetched = new Map<string, Prefetched>();

  begin(request: HttpRequest<unknown>): void {
    const events = new ReplaySubject<HttpEvent<unknown>>();
    const running = this.http.request(request).pipe(takeUntilDestroyed(this.destroyRef)).subscribe(events);
    this.prefetched.set(request.urlWithParams, {
      events: events.pipe(finalize(() => running.unsubscribe())),
      startedAt: performance.now(),
      requester: this.reader.requester(),
    });
  }

  take({ method, urlWithParams }: HttpRequest<unknown>): Observable<HttpEvent<unknown>> | null {
    const entry = method === 'GET' ? this.prefetched.get(urlWithParams) : undefined;
    this.prefetched.delete(urlWithParams);
    const usable = entry && this.reader.accepts(entry.requester) && performance.now() - entry.startedAt < MAX_AGE;
    return usable ? entry.events : null;
  }
}

export const usePrefetched: HttpInterceptorFn = (request, next) => inject(PrefetchCache).take(request) ?? next(request);
