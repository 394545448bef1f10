import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { retry, throwError, timer } from 'rxjs';
import { NO_RETRY } from './request-context';
import { readRetryAfter } from './retry-after';
import { RetryBudget } from './retry-budget';

const ATTEMPTS = 3;
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 5_000;

/** Retries reads (F40); a message of the user is never sent again without a press. */
export const retryReads: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'GET' || request.context.get(NO_RETRY)) return next(request);
  const budget = inject(RetryBudget);
  return next(request).pipe(
    retry({
      count: ATTEMPTS - 1,
      delay: (error: unknown, retryNumber) => {
        const pause = pauseAfter(error, retryNumber);
        return pause !== null && budget.take() ? timer(pause) : throwError(() => error);
      },
    }),
  );
};

/**
 * Milliseconds to wait, null when asking again is pointless: a refusal, our own time limit (the user has waited long
 * enough), no network, or a Retry-After longer than anyone waits without being told.
 */
function pauseAfter(error: unknown, retryNumber: number): number | null {
  if (!(error instanceof HttpErrorResponse) || !isPassing(error.status)) return null;
  const asked = readRetryAfter(error.headers, Date.now());
  if (asked === null) return error.status === 429 ? null : jitter(retryNumber);
  return asked * 1_000 <= LONGEST_PAUSE ? asked * 1_000 + jitter(retryNumber) : null;
}

/** Full jitter: anywhere between nothing and the doubled pause. */
function jitter(retryNumber: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (retryNumber - 1));
}

function isPassing(status: number): boolean {
  return status === 0 ? navigator.onLine : status === 408 || status === 429 || status >= 500;
}
