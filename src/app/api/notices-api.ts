import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { readCodedList } from './wire/read-coded-list';
import { readEtag } from './wire/read-etag';

/** The notices as the backend has them; their content is not checked. */
export interface LoadedNotices {
  /** Null when the backend has answered that nothing has changed. */
  readonly found: readonly unknown[] | null;
  readonly etag: string | null;
}

/** Disturbances that the backend knows; provided with what shows them, and not with the list. */
@Injectable()
export class NoticesApi {
  private readonly http = inject(ApiHttp);

  load(): Observable<LoadedNotices> {
    return this.http.get({ to: ENDPOINTS.notices }, (body, headers) => {
      const found = readCodedList(body);
      return found && { found, etag: readEtag(headers.get('ETag')) };
    });
  }

  /** Asks again, conditional where the backend gave an ETag. Never retried, because the next poll does that. */
  poll(etag: string | null): Observable<LoadedNotices> {
    const headers: Readonly<Record<string, string>> = etag === null ? {} : { [HEADERS.known]: etag };
    return this.http.get<LoadedNotices>({ to: ENDPOINTS.notices, headers, once: true }, (body, answered, status) => {
      if (status === 304) return { found: null, etag };
      const found = readCodedList(body);
      return found && { found, etag: readEtag(answered.get('ETag')) };
    });
  }
}
