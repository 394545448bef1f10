import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { concatMap, filter, map, take, takeUntil } from 'rxjs';
import { CurrentReader } from '../current-reader';
import { SessionApi } from '../session-api';
import { FailureError } from './failures';
import { IS_SESSION_REQUEST } from './request-context';

/**
 * Requests leave at once, beside the question who is there; what they bring waits for its answer, and never reaches
 * another user (F65, F66). Failures pass: they hold nothing personal. What is read while the session cannot be had,
 * or is another user's, fails; what is sent was confirmed right before.
 */
export const holdResponses: HttpInterceptorFn = (request, next) => {
  if (request.context.get(IS_SESSION_REQUEST)) return next(request);
  const reader = inject(CurrentReader);
  const isRead = request.method === 'GET';
  if (isRead && reader.userId !== null && !reader.isSessionRequested) inject(SessionApi).check();
  const asker = reader.requester();
  const verdict$ = reader.verdict(asker);
  const ended$ = verdict$.pipe(
    filter((verdict) => {
      const why = isRead && verdict !== 'drop' ? reader.doubts(asker) : null;
      if (why) throw new FailureError(why);
      return verdict === 'drop';
    }),
  );
  return next(request).pipe(
    concatMap((event) =>
      verdict$.pipe(
        filter((verdict) => verdict === 'deliver'),
        take(1),
        map(() => event),
      ),
    ),
    takeUntil(ended$),
  );
};
