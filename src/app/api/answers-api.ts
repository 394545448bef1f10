import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readCodedList } from './wire/read-coded-list';

/** The office's ready answers; provided with what needs them, and not with the list. */
@Injectable()
export class AnswersApi {
  private readonly http = inject(ApiHttp);

  /** The answers as the backend has them; their content is not checked. */
  load(): Observable<readonly unknown[]> {
    return this.http.get({ to: ENDPOINTS.answers }, readCodedList);
  }
}
