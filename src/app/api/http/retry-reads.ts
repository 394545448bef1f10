import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { retry, throwError, timer } from 'rxjs';
import { NO_RETRY } from './request-context';
import { readRetryAfter } from './retry-after';
import { RetryBudget } from './retry-budget';

const ATTEMPTS = 3;
const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 5_000;

/** Retries reads (F40). Writes are never repeated automatically. */
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
 * Milliseconds until the next attempt; null when there should be none: after a refusal, our own timeout, without a
 * network, or for a Retry-After that is too long to wait without a notice.
 */
function pauseAfter(error: unknown, retryNumber: number): number | null {
  if (!(error instanceof HttpErrorResponse) || !isPassing(error.status)) return null;
  const retryAfter = readRetryAfter(error.headers, Date.now());
  if (retryAfter === null) return error.status === 429 ? null : jitter(retryNumber);
  return retryAfter * 1_000 <= LONGEST_PAUSE ? retryAfter * 1_000 + jitter(retryNumber) : null;
}

/** Full jitter: a random time up to the exponential pause, in milliseconds. */
function jitter(retryNumber: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (retryNumber - 1));
}

function isPassing(status: number): boolean {
  return status === 0 ? navigator.onLine : status === 408 || status === 429 || status >= 500;
}
