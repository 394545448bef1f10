import { inject, Injectable } from '@angular/core';
import { catchError, defer, EMPTY, finalize, last, type Observable, Subject, tap } from 'rxjs';
import { type Failure, UNCONFIRMED } from '../domain/failure';
import { DEFAULT_LIMITS, type Limits } from '../domain/limits';
import type { Session } from '../domain/session';
import { API_CONFIG } from './api-config';
import { ChosenSatker } from './chosen-satker';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import { type Call } from './http/call';
import { ENDPOINTS } from './wire/endpoints';
import { comparesUserId, readLimits, readSession } from './wire/read-session';

export interface SessionResponse {
  readonly session: Session;
  readonly limits: Limits;
}

const CALL = { to: ENDPOINTS.session };

@Injectable()
export class SessionApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);
  private readonly satker = inject(ChosenSatker);
  private readonly limits: Limits = { ...DEFAULT_LIMITS, ...inject(API_CONFIG).limits };
  private readonly received = new Subject<SessionResponse>();

  /** Every response to a session request, whichever code sent it; hot. */
  readonly responses = this.received.asObservable();

  /** Prefetches the response for `load`. */
  prefetch(): void {
    this.http.prefetch(CALL);
  }

  /** Requests the session. Other responses wait until it has ended. */
  load(call: Call = CALL): Observable<SessionResponse> {
    return defer(() => {
      this.reader.sessionRequestStarted();
      let ended = false;
      let why: Failure | null = UNCONFIRMED;
      return this.http
        .get(call, (body) => {
          const session = readSession(body);
          if (session) this.reader.comparesUserId = comparesUserId(body);
          return session && { session: this.satker.appliedTo(session), limits: readLimits(body, this.limits) };
        })
        .pipe(
          tap({
            next: (answer) => {
              why = null;
              this.received.next(answer);
            },
            error: (failure: Failure) => {
              ended = true;
              why = failure;
            },
            complete: () => (ended = true),
          }),
          finalize(() => {
            const end = (): void => this.reader.sessionRequestEnded(why);
            // After an unsubscribe the end is deferred, so that the request that replaces this one starts before.
            if (ended) end();
            else queueMicrotask(end);
          }),
        );
    });
  }

  /** Requests the session without the prefetched response, right before a write. */
  confirm(): Observable<SessionResponse> {
    return this.load({ ...CALL, once: true }).pipe(last());
  }

  /** Requests the session when only `responses` matters. */
  check(): void {
    this.load()
      .pipe(catchError(() => EMPTY))
      .subscribe();
  }
}
