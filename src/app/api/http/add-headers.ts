import { HttpErrorResponse, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { from, type Observable, of, switchMap, throwError } from 'rxjs';
import { API_CONFIG, type ApiConfig } from '../api-config';

export const addHeaders: HttpInterceptorFn = (request, next) => {
  const config = inject(API_CONFIG);
  return headersOf(config).pipe(
    switchMap((more) =>
      more === null
        ? throwError(() => new HttpErrorResponse({ status: 401, url: request.url }))
        : next(
            request.clone({
              setHeaders: { Accept: acceptOf(request), ...more },
              withCredentials: config.withCredentials ?? false,
            }),
          ),
    ),
  );
};

/** Accepts any type for a file: a strict backend would answer a request for JSON with 406. */
const acceptOf = ({ responseType }: HttpRequest<unknown>): string =>
  responseType === 'arraybuffer' ? '*/*' : 'application/json, application/problem+json';

/** Headers that the shell adds to every request; null when no user is logged in. */
export function headersOf({ headers = {} }: ApiConfig): Observable<Readonly<Record<string, string>> | null> {
  const given = typeof headers === 'function' ? headers() : headers;
  return isPromise(given) ? from(given) : of(given);
}

/** With zone.js, the promise of an async function is not an instance of the global Promise. */
const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as { then?: unknown } | null)?.then === 'function';
