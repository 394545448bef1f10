import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import type { Failure, FailureKind } from '../../domain/failure';
import { failure, FailureError } from './failures';
import { readProblem } from './read-problem';
import { readRetryAfter } from './retry-after';

const KINDS: Readonly<Record<number, FailureKind>> = {
  400: 'invalid',
  401: 'session',
  403: 'forbidden',
  404: 'missing',
  408: 'timeout',
  409: 'conflict',
  410: 'missing',
  412: 'conflict',
  413: 'too-large',
  415: 'unsupported',
  422: 'invalid',
  428: 'conflict',
  429: 'rate-limited',
  504: 'timeout',
};

/**
 * Turns an error of HttpClient into a `Failure`.
 *
 * @param offline whether there was no network when the request was sent
 */
export function classify(error: unknown, offline: boolean): Failure {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof HttpErrorResponse) return ofAnswer(error, offline);
  return failure(error instanceof TimeoutError ? 'timeout' : 'internal');
}

function ofAnswer(error: HttpErrorResponse, offline: boolean): Failure {
  const { status, headers } = error;
  // Status 0 is a network error. Unless the browser is offline, the request may have been received (F37).
  if (status === 0) return failure(offline ? 'offline' : 'unreachable');
  const body = bodyOf(error);
  return failure(KINDS[status] ?? 'server', {
    status,
    ...readProblem(body),
    retryAfter: readRetryAfter(headers, Date.now()),
  });
}

/** The error body of a download is binary, too. */
function bodyOf({ error }: HttpErrorResponse): string {
  if (error instanceof ArrayBuffer) return new TextDecoder().decode(error);
  return typeof error === 'string' ? error : '';
}
