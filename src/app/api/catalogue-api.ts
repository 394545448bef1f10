import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readCatalogueParts } from './wire/read-catalogue-parts';

/** The backend's catalogue, where the session names its version. */
@Injectable()
export class CatalogueApi {
  private readonly http = inject(ApiHttp);

  /** The parts as the backend has them; their content is not checked. The version in the URL lets browsers cache it. */
  load(version: string): Observable<Readonly<Record<string, unknown>>> {
    return this.http.get({ to: ENDPOINTS.catalogue, query: new URLSearchParams({ version }) }, readCatalogueParts);
  }
}
