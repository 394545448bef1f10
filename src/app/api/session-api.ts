import { inject, Injectable } from '@angular/core';
import { type Observable, tap } from 'rxjs';
import { DEFAULT_LIMITS, type Limits } from '../domain/limits';
import type { Session } from '../domain/session';
import { API_CONFIG } from './api-config';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readLimits, readSession } from './wire/read-session';

const CALL = { to: ENDPOINTS.session };

@Injectable()
export class SessionApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);
  private readonly limits: Limits = { ...DEFAULT_LIMITS, ...inject(API_CONFIG).limits };

  /** Asks ahead of `load`. */
  expect(): void {
    this.http.expect(CALL);
  }

  load(): Observable<{ session: Session; limits: Limits }> {
    return this.http
      .ask(CALL, (body) => {
        const session = readSession(body);
        return session && { session, limits: readLimits(body, this.limits) };
      })
      .pipe(tap(({ session }) => this.reader.become(session)));
  }
}
