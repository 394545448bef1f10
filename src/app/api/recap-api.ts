import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Recap } from '../domain/recap';
import { isDays, type RecapPeriod } from '../domain/recap-period';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, type RecapParam } from './wire/endpoints';
import { readRecap } from './wire/read-recap';

/** Which figures are asked for. */
export interface RecapRequest {
  /** Null: the backend chooses its current year. */
  readonly period: RecapPeriod | null;
  /** Key of the office to which the figures are narrowed; null for all that the user sees. */
  readonly office: string | null;
}

/** Provided by the recap's lazy routes. */
@Injectable()
export class RecapApi {
  private readonly http = inject(ApiHttp);

  load(request: RecapRequest): Observable<Recap> {
    const query = writeRequest(request);
    return this.http.get({ to: ENDPOINTS.recap, ...(String(query) && { query }) }, readRecap);
  }
}

function writeRequest({ period, office }: RecapRequest): URLSearchParams {
  const days = period && isDays(period) ? period : null;
  const named = period && !isDays(period) ? period : null;
  const wire: Readonly<Record<RecapParam, string | number | null | undefined>> = {
    year: named?.year,
    quarter: named?.quarter,
    from: days?.from,
    to: days?.to,
    office,
  };
  const said = Object.entries(wire).filter(([, value]) => value !== null && value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
}
