import { HttpHeaders } from '@angular/common/http';
import { DOCUMENT, inject, Injectable } from '@angular/core';
import { catchError, defer, from, Observable, switchMap, tap, throwError, timeout } from 'rxjs';
import type { Failure } from '../domain/failure';
import { API_CONFIG } from './api-config';
import { headersOf } from './http/add-headers';
import { apiUrl } from './http/api-url';
import { EventStreamParser } from './http/event-stream';
import { failure, FailureError } from './http/failures';
import { readJson } from './http/read-json';
import { Renewal } from './http/renew-session';
import { readRetryAfter } from './http/retry-after';
import { SessionEnd } from './session-end';
import { ChosenSatker } from './chosen-satker';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { type Change, readChange } from './wire/read-change';

/** Milliseconds without a byte after which a stream counts as broken. */
export const LONGEST_SILENCE = 45_000;

const TYPE = /^text\/event-stream\s*(?:;|$)/i;
const CHANGED = 'changed';

/** What a stream has said, with each part that arrives. */
export interface StreamUpdate {
  /** Empty for a sign of life. */
  readonly changes: readonly Change[];
  /** To be sent with the next `open`; empty: none. */
  readonly lastEventId: string;
  /** Milliseconds before a reconnection; null: not given. */
  readonly retry: number | null;
}

/**
 * `GET events`, by fetch, because EventSource sends no headers and XMLHttpRequest keeps all that has arrived. Only says
 * that something has changed; the app then asks as it does when it polls.
 */
@Injectable()
export class EventsApi {
  private readonly config = inject(API_CONFIG);
  private readonly page = inject(DOCUMENT).baseURI;
  private readonly satker = inject(ChosenSatker);
  private readonly renewal = inject(Renewal);
  private readonly sessionEnd = inject(SessionEnd);

  /**
   * Opens a stream; unsubscribing closes it. Completes when the backend ends it. Fails with a `Failure`: `missing` where
   * the backend has no stream, `timeout` after a silence, `unreachable` for a broken line.
   */
  open(lastEventId: string): Observable<StreamUpdate> {
    return defer(() => {
      const [session, login] = [this.sessionEnd.currentGeneration(), this.renewal.generation];
      const attempt$ = this.attempt(lastEventId);
      return attempt$.pipe(
        catchError((problem: Failure) =>
          problem.kind === 'session' && this.renewal.possible
            ? from(this.renewal.renewOnce(login)).pipe(
                switchMap((renewed) => (renewed ? attempt$ : throwError(() => problem))),
              )
            : throwError(() => problem),
        ),
        tap({ error: ({ kind }: Failure) => kind === 'session' && this.sessionEnd.refused(session) }),
      );
    });
  }

  private attempt(lastEventId: string): Observable<StreamUpdate> {
    return defer(() => headersOf(this.config)).pipe(
      switchMap((more) => {
        if (more === null) throw new FailureError(failure('session', { status: 401 }));
        // Header values hold no other characters.
        const known = /^[\x20-\x7e]+$/.test(lastEventId) && { [HEADERS.lastEvent]: lastEventId };
        return stream((signal) => this.send({ Accept: 'text/event-stream', ...more, ...(known || {}) }, signal));
      }),
      timeout({ each: LONGEST_SILENCE, with: () => throwError(() => new FailureError(failure('timeout'))) }),
      catchError((error: unknown) =>
        throwError(() => (error instanceof FailureError ? error.failure : failure('unreachable'))),
      ),
    );
  }

  private send(headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
    const url = apiUrl({ apiBase: this.config.apiBase, page: this.page }, ENDPOINTS.events.path, []) ?? '';
    const { code } = this.satker;
    const credentials = this.config.withCredentials ? 'include' : 'same-origin';
    return fetch(code ? `${url}?satker=${code}` : url, { headers, signal, credentials, cache: 'no-store' });
  }
}

function stream(send: (signal: AbortSignal) => Promise<Response>): Observable<StreamUpdate> {
  return new Observable((subscriber) => {
    const end = new AbortController();
    void (async () => {
      try {
        for await (const update of updatesOf(await send(end.signal))) subscriber.next(update);
        subscriber.complete();
      } catch (error) {
        subscriber.error(error);
      }
    })();
    return () => end.abort();
  });
}

async function* updatesOf(response: Response): AsyncGenerator<StreamUpdate> {
  const reader = bodyOf(response).getReader();
  const parser = new EventStreamParser();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = parser.push(part.value).filter(({ type }) => type === CHANGED);
    const { lastEventId, retry } = parser;
    yield { changes: events.map(({ data }) => readChange(readJson(data))), lastEventId, retry };
  }
}

function bodyOf({ status, headers, body }: Response): ReadableStream<Uint8Array> {
  if (status === 200 && TYPE.test(headers.get('Content-Type') ?? '') && body) return body;
  const retryAfter = readRetryAfter(new HttpHeaders(headers), Date.now());
  throw new FailureError(failure(refusalOf(status), { status, retryAfter }));
}

/** A redirect to a page, a refusal of the type, and every other lasting refusal say that there is no stream. */
function refusalOf(status: number): Failure['kind'] {
  if (status === 401) return 'session';
  if (status === 429) return 'rate-limited';
  return status === 408 || (status >= 500 && status !== 501) ? 'server' : 'missing';
}
