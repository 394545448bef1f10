import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { concatMap, filter, map, take, takeUntil } from 'rxjs';
import { CurrentReader } from '../current-reader';
import { SessionApi } from '../session-api';
import { FailureError } from './failures';
import { IS_SESSION_REQUEST } from './request-context';

/**
 * Sends requests in parallel with the session request, and holds their responses until its response, so that they never
 * reach another user (F65, F66). Failures pass, because they contain no user data. A read fails when the session
 * request fails or names another user. A write needs no such check, because `confirmSender` has just confirmed the
 * session.
 */
export const holdResponses: HttpInterceptorFn = (request, next) => {
  if (request.context.get(IS_SESSION_REQUEST)) return next(request);
  const reader = inject(CurrentReader);
  const isRead = request.method === 'GET';
  if (isRead && reader.userId !== null && !reader.isSessionRequested) inject(SessionApi).check();
  const requester = reader.requester();
  const verdict$ = reader.verdict(requester);
  const ended$ = verdict$.pipe(
    filter((verdict) => {
      const why = isRead && verdict !== 'drop' ? reader.doubts(requester) : null;
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
