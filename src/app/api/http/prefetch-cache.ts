import { HttpClient, type HttpEvent, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { DestroyRef, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { finalize, type Observable, ReplaySubject } from 'rxjs';
import { ChosenSatker } from '../chosen-satker';
import { type Requester, CurrentReader } from '../current-reader';
import { withSatker } from './add-satker';

interface Prefetched {
  readonly events: Observable<HttpEvent<unknown>>;
  /** Value of `performance.now()`. */
  readonly startedAt: number;
  readonly requester: Requester;
}

/** Milliseconds after which a prefetched response is too old. */
const MAX_AGE = 10_000;

/**
 * Sends the first screen's requests while its code is evaluated, which takes as long as a response on a slow machine.
 * The first equal request gets the response or the failure, so that a rejected request is not sent twice (F51).
 */
@Injectable()
export class PrefetchCache {
  private readonly http = inject(HttpClient);
  private readonly reader = inject(CurrentReader);
  private readonly satker = inject(ChosenSatker);
  private readonly destroyRef = inject(DestroyRef);
  private readonly prefetched = new Map<string, Prefetched>();

  /** Sends a request before it is needed. */
  send(request: HttpRequest<unknown>): void {
    const events = new ReplaySubject<HttpEvent<unknown>>();
    const running = this.http.request(request).pipe(takeUntilDestroyed(this.destroyRef)).subscribe(events);
    this.prefetched.set(withSatker(request, this.satker.code).urlWithParams, {
      events: events.pipe(finalize(() => running.unsubscribe())),
      startedAt: performance.now(),
      requester: this.reader.requester(),
    });
  }

  /**
   * The prefetched response to an equal GET, once; null when there is none, when it is too old, or when the user has
   * changed.
   */
  take({ method, urlWithParams }: HttpRequest<unknown>): Observable<HttpEvent<unknown>> | null {
    const entry = method === 'GET' ? this.prefetched.get(urlWithParams) : undefined;
    this.prefetched.delete(urlWithParams);
    const usable = entry && this.reader.accepts(entry.requester) && performance.now() - entry.startedAt < MAX_AGE;
    return usable ? entry.events : null;
  }
}

export const usePrefetched: HttpInterceptorFn = (request, next) => inject(PrefetchCache).take(request) ?? next(request);
