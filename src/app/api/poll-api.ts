import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { TicketDetail } from '../domain/ticket';
import type { TicketPage } from '../domain/ticket-page';
import type { TicketQuery } from '../domain/ticket-query';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import type { Call } from './http/call';
import { pageCall } from './ticket-api';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { readEtag } from './wire/read-etag';
import { readTicketDetail } from './wire/read-ticket-detail';
import { readTicketPage } from './wire/read-ticket-page';
import type { PageExtent } from './wire/write-ticket-query';

/** What a poll has found: `found` is null when the backend has answered that nothing has changed. */
export interface Polled<T> {
  readonly found: T | null;
  /** The backend's time of a response without a body, ISO 8601; null when it cannot be read. */
  readonly asOf: string | null;
}

/**
 * Asks again what is on screen. Conditional where the backend gave an ETag; never retried, because the next poll does
 * that.
 */
@Injectable()
export class PollApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);

  page(query: TicketQuery, etag: string | null, extent: PageExtent = {}): Observable<Polled<TicketPage>> {
    return this.ask(pageCall(query, extent), etag, (body, newEtag) =>
      readTicketPage(body, newEtag, this.reader.sees.seesClaims),
    );
  }

  ticket(id: string, etag: string | null): Observable<Polled<TicketDetail>> {
    return this.ask({ to: ENDPOINTS.ticket, ids: [id] }, etag, (body, newEtag) =>
      readTicketDetail(body, { id, etag: newEtag, ...this.reader.sees }),
    );
  }

  private ask<T>(call: Call, etag: string | null, read: (body: unknown, etag: string | null) => T | null) {
    const headers: Readonly<Record<string, string>> = etag === null ? {} : { [HEADERS.known]: etag };
    return this.http.get<Polled<T>>({ ...call, headers, once: true }, (body, answered, status) => {
      if (status === 304) return { found: null, asOf: dateIn(answered) };
      const found = read(body, readEtag(answered.get('ETag')));
      return found && { found, asOf: null };
    });
  }
}

function dateIn(headers: HttpHeaders): string | null {
  const at = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
