import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { API_CONFIG } from '../api-config';

export const addHeaders: HttpInterceptorFn = (request, next) => {
  const { headers = {}, withCredentials = false } = inject(API_CONFIG);
  return next(
    request.clone({
      setHeaders: {
        Accept: 'application/json, application/problem+json',
        ...(typeof headers === 'function' ? headers() : headers),
      },
      withCredentials,
    }),
  );
};
