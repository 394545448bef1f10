import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readCodedList } from './wire/read-coded-list';

/** Disturbances that the backend knows; provided with what shows them, and not with the list. */
@Injectable()
export class NoticesApi {
  private readonly http = inject(ApiHttp);

  /** The notices as the backend has them; their content is not checked. */
  load(): Observable<readonly unknown[]> {
    return this.http.get({ to: ENDPOINTS.notices }, readCodedList);
  }
}
