import { HttpContext, HttpHeaders, HttpRequest, type HttpRequestOptions } from '@angular/common/http';
import { type Endpoint, ENDPOINTS } from '../wire/endpoints';
import { apiUrl, type Base } from './api-url';
import { failure, FailureError } from './failures';
import { plainBody } from './plain-body';
import { NO_RETRY, IS_SESSION_REQUEST } from './request-context';

/** One request: an endpoint, its path parameters, and its body or query. */
export interface Call {
  readonly to: Endpoint;
  readonly ids?: readonly string[];
  readonly query?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** True to send it without retries. A message is sent right after the response, and must not be sent later (F35). */
  readonly once?: boolean;
}

/** Throws a `missing` failure for an id that leads out of the API, because such an id names nothing. */
export function requestOf(call: Call, base: Base, options: HttpRequestOptions): HttpRequest<unknown> {
  const { to, ids = [], query, headers = {}, body = null, once = false } = call;
  const url = apiUrl(base, to.path, ids);
  if (url === null) throw new FailureError(failure('missing'));
  return new HttpRequest<unknown>(to.method, query ? `${url}?${query}` : url, plainBody(body), {
    responseType: 'text',
    headers: new HttpHeaders(headers),
    context: new HttpContext().set(IS_SESSION_REQUEST, to === ENDPOINTS.session).set(NO_RETRY, once),
    ...options,
  });
}
