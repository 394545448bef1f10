import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Preferences } from '../domain/session';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { readEtag } from './wire/read-etag';
import { readPreferences } from './wire/read-preferences';

export interface LoadedPreferences {
  readonly preferences: Preferences;
  /** Version for `If-Match`; null when the backend gave none. */
  readonly etag: string | null;
}

@Injectable()
export class PreferencesApi {
  private readonly http = inject(ApiHttp);

  load(): Observable<LoadedPreferences> {
    return this.http.get({ to: ENDPOINTS.preferences }, (body, headers) => {
      const preferences = readPreferences(body);
      return preferences && { preferences, etag: readEtag(headers.get('ETag')) };
    });
  }

  /** Replaces the settings. Fails with 412 when they have changed since `etag`. */
  save(preferences: Preferences, etag: string | null): Observable<void> {
    const headers: Readonly<Record<string, string>> = etag === null ? {} : { [HEADERS.version]: etag };
    return this.http.send({ to: ENDPOINTS.savePreferences, body: preferences, headers });
  }
}
