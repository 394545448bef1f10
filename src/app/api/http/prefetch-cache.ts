import { HttpClient, type HttpEvent, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { DestroyRef, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { finalize, type Observable, ReplaySubject } from 'rxjs';
import { type Asker, CurrentReader } from '../current-reader';

interface Early {
  readonly events: Observable<HttpEvent<unknown>>;
  /** Milliseconds of the page's clock. */
  readonly asked: number;
  readonly asker: Asker;
}

/** Milliseconds; what nobody has wanted by then is too old to be shown. */
const FRESH = 10_000;

/**
 * What the first screen will ask, asked while it is still being built, which on a slow machine takes as long as the
 * answer. The first who asks the same gets it, also a failure: a backend that refuses is not asked twice (F51).
 */
@Injectable()
export class PrefetchCache {
  private readonly http = inject(HttpClient);
  private readonly reader = inject(CurrentReader);
  private readonly end = inject(DestroyRef);
  private readonly early = new Map<string, Early>();

  begin(request: HttpRequest<unknown>): void {
    const events = new ReplaySubject<HttpEvent<unknown>>();
    const running = this.http.request(request).pipe(takeUntilDestroyed(this.end)).subscribe(events);
    this.early.set(request.urlWithParams, {
      events: events.pipe(finalize(() => running.unsubscribe())),
      asked: performance.now(),
      asker: this.reader.asker(),
    });
  }

  take({ method, urlWithParams }: HttpRequest<unknown>): Observable<HttpEvent<unknown>> | null {
    const early = method === 'GET' ? this.early.get(urlWithParams) : undefined;
    this.early.delete(urlWithParams);
    const usable = early && this.reader.accepts(early.asker) && performance.now() - early.asked < FRESH;
    return usable ? early.events : null;
  }
}

export const usePrefetched: HttpInterceptorFn = (request, next) => inject(PrefetchCache).take(request) ?? next(request);
