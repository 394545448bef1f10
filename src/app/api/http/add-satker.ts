import type { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { ChosenSatker } from '../chosen-satker';
import { CurrentReader } from '../current-reader';
import { IS_SESSION_REQUEST } from './request-context';

/**
 * Adds the satker for which the user works: a write always names it, so that the backend's first one is never meant by
 * accident; a read names it once it was chosen.
 */
export const addSatker: HttpInterceptorFn = (request, next) => {
  const chosen = inject(ChosenSatker).code;
  return next(withSatker(request, request.method === 'GET' ? chosen : (inject(CurrentReader).satkerCode ?? chosen)));
};

/** The request with a code; the session request is for all satkers of the user. */
export function withSatker<T>(request: HttpRequest<T>, code: string | null): HttpRequest<T> {
  return code && !request.context.get(IS_SESSION_REQUEST) ? request.clone({ setParams: { satker: code } }) : request;
}
