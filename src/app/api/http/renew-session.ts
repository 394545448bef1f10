import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { API_CONFIG } from '../api-config';

/** Milliseconds after a failed renewal in which the shell is not called again, because the user must log in first. */
const REFUSAL_PAUSE = 10_000;

/** Calls the shell's `renew` once for each session, even if many requests get a 401 (F51). */
@Injectable()
export class Renewal {
  private readonly renew = inject(API_CONFIG).renew;
  private latest = Promise.resolve(false);
  private running = false;
  private refusedAt = -Infinity;

  readonly possible = this.renew !== undefined;
  /** Read it when a request is sent; pass it to `renewOnce`. */
  generation = 0;

  renewOnce(generation: number): Promise<boolean> {
    if (generation === this.generation && !this.running && performance.now() - this.refusedAt >= REFUSAL_PAUSE) {
      this.running = true;
      this.latest = this.attempt().finally(() => {
        this.running = false;
        this.generation += 1;
      });
    }
    return this.latest;
  }

  private async attempt(): Promise<boolean> {
    const renewed = await this.renewed();
    this.refusedAt = renewed ? -Infinity : performance.now();
    return renewed;
  }

  private async renewed(): Promise<boolean> {
    try {
      return (await this.renew?.()) === true;
    } catch {
      return false;
    }
  }
}

/**
 * Sends a request again after the session was renewed. That is safe, because a 401 means that the backend did nothing.
 */
export const renewSession: HttpInterceptorFn = (request, next) => {
  const renewal = inject(Renewal);
  if (!renewal.possible) return next(request);
  const { generation } = renewal;
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) return throwError(() => error);
      return from(renewal.renewOnce(generation)).pipe(
        switchMap((renewed) => (renewed ? next(request) : throwError(() => error))),
      );
    }),
  );
};
