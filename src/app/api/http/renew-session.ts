import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { API_CONFIG } from '../api-config';

/** However many requests are refused for the same session, the host is asked once to renew it. */
@Injectable()
export class Renewal {
  private readonly renew = inject(API_CONFIG).renew;
  private latest = Promise.resolve(false);
  private running = false;

  readonly possible = this.renew !== undefined;
  /** Marks when a request began; hand it back to `ask`. */
  turn = 0;

  ask(turn: number): Promise<boolean> {
    if (turn === this.turn && !this.running) {
      this.running = true;
      this.latest = this.attempt().finally(() => {
        this.running = false;
        this.turn += 1;
      });
    }
    return this.latest;
  }

  private async attempt(): Promise<boolean> {
    try {
      return (await this.renew?.()) === true;
    } catch {
      return false;
    }
  }
}

/** A 401 says that nothing was done, so that whatever was asked may be asked again with a renewed session. */
export const renewSession: HttpInterceptorFn = (request, next) => {
  const renewal = inject(Renewal);
  if (!renewal.possible) return next(request);
  const { turn } = renewal;
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse) || error.status !== 401) return throwError(() => error);
      return from(renewal.ask(turn)).pipe(switchMap((renewed) => (renewed ? next(request) : throwError(() => error))));
    }),
  );
};
