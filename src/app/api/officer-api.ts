import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Office, Satker } from '../domain/session';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readOfficers, readOffices, readSatkers } from './wire/read-choices';

/** Choices of the officers' forms and filters; made by what needs them, and not with the list. */
@Injectable()
export class OfficerApi {
  private readonly http = inject(ApiHttp);

  /** Satkers whose code or name contains the text. */
  satkers(search: string): Observable<readonly Satker[]> {
    return this.http.get({ to: ENDPOINTS.satkers, query: new URLSearchParams({ q: search }) }, readSatkers);
  }

  /** Offices whose tickets this user may see. */
  offices(): Observable<readonly Office[]> {
    return this.http.get({ to: ENDPOINTS.offices }, readOffices);
  }

  /** Aliases of the officers who have answered tickets that this user may see. */
  officers(): Observable<readonly string[]> {
    return this.http.get({ to: ENDPOINTS.officers }, readOfficers);
  }
}
