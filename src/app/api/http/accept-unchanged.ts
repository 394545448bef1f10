import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { catchError, of, throwError } from 'rxjs';
import { HEADERS } from '../wire/endpoints';

/** 304 is a success of a conditional request, so that it waits for the session check as other responses do. */
export const acceptUnchanged: HttpInterceptorFn = (request, next) => {
  if (!request.headers.has(HEADERS.known)) return next(request);
  return next(request).pipe(
    catchError((error: unknown) =>
      error instanceof HttpErrorResponse && error.status === 304
        ? of(new HttpResponse({ status: 304, headers: error.headers }))
        : throwError(() => error),
    ),
  );
};
