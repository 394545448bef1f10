import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Preferences } from '../domain/session';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readPreferences } from './wire/read-preferences';

@Injectable()
export class PreferencesApi {
  private readonly http = inject(ApiHttp);

  load(): Observable<Preferences> {
    return this.http.get({ to: ENDPOINTS.preferences }, readPreferences);
  }

  save(preferences: Preferences): Observable<void> {
    return this.http.send({ to: ENDPOINTS.savePreferences, body: preferences });
  }
}
