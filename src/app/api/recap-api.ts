import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Recap } from '../domain/recap';
import type { Period } from '../domain/ticket-query';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readRecap } from './wire/read-recap';

/** Provided by the recap's lazy routes. */
@Injectable()
export class RecapApi {
  private readonly http = inject(ApiHttp);

  /** Without a period, the backend chooses its current year. */
  load(period: Period | null): Observable<Recap> {
    return this.http.get({ to: ENDPOINTS.recap, ...(period && { query: writePeriod(period) }) }, readRecap);
  }
}

function writePeriod({ year, quarter }: Period): URLSearchParams {
  return new URLSearchParams({ year: String(year), ...(quarter && { quarter: String(quarter) }) });
}
