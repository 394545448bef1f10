import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, switchMap, throwError } from 'rxjs';
import type { Failure } from '../../domain/failure';
import { chosenSatkerCode } from '../../domain/session';
import { CurrentReader } from '../current-reader';
import { SessionApi } from '../session-api';
import { HEADERS } from '../wire/endpoints';
import { failure, FailureError } from './failures';
import { readProblem } from './read-problem';

/** The backend's code when `X-User-Id` differs from its session. */
const OTHER_USER = 'OTHER_USER';

/**
 * Requests the session right before a write, because with cookies another user may have logged in in another window
 * (F66). Without a session response nothing is sent.
 */
export const confirmSender: HttpInterceptorFn = (request, next) => {
  if (request.method === 'GET') return next(request);
  const [reader, session] = [inject(CurrentReader), inject(SessionApi)];
  const { userId, satkerCode } = reader;
  if (userId === null) return throwError(unconfirmed);
  return session.confirm().pipe(
    catchError((problem: Failure) =>
      throwError(() => (isRefusal(problem) ? new FailureError(problem) : unconfirmed())),
    ),
    switchMap((answer) => {
      const isSame = answer.session.userId === userId && chosenSatkerCode(answer.session) === satkerCode;
      if (!isSame) return throwError(unconfirmed);
      return next(
        reader.comparesUserId
          ? request.clone({ setHeaders: { [HEADERS.userId]: encodeURIComponent(userId) } })
          : request,
      );
    }),
    catchError((error: unknown) => {
      if (!isOtherUser(error)) return throwError(() => error);
      session.check();
      return throwError(unconfirmed);
    }),
  );
};

const unconfirmed = (): FailureError => new FailureError(failure('unconfirmed'));

/** These failures are shown as they are. */
const isRefusal = ({ kind }: Failure): boolean => kind === 'session' || kind === 'forbidden';

const isOtherUser = (error: unknown): boolean =>
  error instanceof HttpErrorResponse && error.status === 409 && readProblem(String(error.error)).code === OTHER_USER;
