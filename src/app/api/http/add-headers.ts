import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { from, of, switchMap, throwError } from 'rxjs';
import { API_CONFIG } from '../api-config';

export const addHeaders: HttpInterceptorFn = (request, next) => {
  const { headers = {}, withCredentials = false } = inject(API_CONFIG);
  const configured = typeof headers === 'function' ? headers() : headers;
  return (configured instanceof Promise ? from(configured) : of(configured)).pipe(
    switchMap((more) =>
      more === null
        ? throwError(() => new HttpErrorResponse({ status: 401, url: request.url }))
        : next(
            request.clone({
              setHeaders: { Accept: 'application/json, application/problem+json', ...more },
              withCredentials,
            }),
          ),
    ),
  );
};
