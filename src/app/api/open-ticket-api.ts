import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Destination, TicketDetail } from '../domain/ticket';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS } from './wire/endpoints';
import { readDestinations } from './wire/read-destinations';
import { readEtag } from './wire/read-etag';
import { readTicketDetail } from './wire/read-ticket-detail';

/** What the dialogs over the list read. Provided with them, because the list reads none of it. */
@Injectable()
export class OpenTicketApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);

  one(id: string): Observable<TicketDetail> {
    return this.http.get({ to: ENDPOINTS.ticket, ids: [id] }, (body, headers) =>
      readTicketDetail(body, { id, etag: readEtag(headers.get('ETag')), ...this.reader.sees }),
    );
  }

  destinations(): Observable<readonly Destination[]> {
    return this.http.get({ to: ENDPOINTS.destinations }, readDestinations);
  }
}
