import { HttpContextToken, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { concatMap, filter, map, take, takeUntil } from 'rxjs';
import { CurrentReader } from '../current-reader';
import { SessionApi } from '../session-api';

/** Of the request that asks who is there; it alone is answered while nobody knows. */
export const ASKS_WHO = new HttpContextToken(() => false);

/**
 * Requests leave at once, beside the question who is there; what they bring waits for its answer, and never reaches
 * another person (F65, F66). Failures pass: they hold nothing personal.
 */
export const holdAnswers: HttpInterceptorFn = (request, next) => {
  if (request.context.get(ASKS_WHO)) return next(request);
  const reader = inject(CurrentReader);
  if (request.method === 'GET' && reader.person !== null && !reader.isAsking) inject(SessionApi).check();
  const verdict$ = reader.verdict(reader.asker());
  return next(request).pipe(
    concatMap((event) =>
      verdict$.pipe(
        filter((verdict) => verdict === 'deliver'),
        take(1),
        map(() => event),
      ),
    ),
    takeUntil(verdict$.pipe(filter((verdict) => verdict === 'drop'))),
  );
};
