import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Observable, of, switchMap } from 'rxjs';
import type { Destination, TicketDetail } from '../domain/ticket';
import type { ExportPage, TicketPage } from '../domain/ticket-page';
import type { TicketQuery } from '../domain/ticket-query';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import type { Call } from './http/call';
import { ENDPOINTS } from './wire/endpoints';
import { readDestinations } from './wire/read-destinations';
import { readEtag } from './wire/read-etag';
import { readTicketDetail } from './wire/read-ticket-detail';
import { readExportPage, readTicketPage } from './wire/read-ticket-page';
import { type PageExtent, writeTicketQuery } from './wire/write-ticket-query';

export const pageCall = (query: TicketQuery, extent: PageExtent = {}): Call => ({
  to: ENDPOINTS.ticketPage,
  query: writeTicketQuery(query, extent),
});

const readPage = (body: unknown, headers: HttpHeaders): TicketPage | null =>
  readTicketPage(body, readEtag(headers.get('ETag')));

@Injectable()
export class TicketApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);

  /** Prefetches the response for `page`. */
  prefetchPage(query: TicketQuery): void {
    this.http.prefetch(pageCall(query));
  }

  /** Requests a page. If the backend answers a page beyond the end with an empty one, requests the last page (F45). */
  page(query: TicketQuery, extent: PageExtent = {}): Observable<TicketPage> {
    const load = (page: number): Observable<TicketPage> =>
      this.http.get(pageCall({ ...query, page }, extent), readPage).pipe(
        switchMap((answer) => {
          const { items, total, pageSize } = answer;
          if (items.length || !total || page === 1) return of(answer);
          const last = Math.ceil(total / pageSize);
          // The last page is empty, so the total is wrong.
          return load(page > last ? last : 1);
        }),
      );
    return load(query.page);
  }

  /**
   * A page for an export: larger, only tickets recorded before an instant, and with feedback if the user may see it.
   */
  exportPage(query: TicketQuery, extent: Omit<PageExtent, 'withFeedback'>): Observable<ExportPage> {
    const { seesFeedback } = this.reader;
    const call = pageCall(query, { ...extent, withFeedback: seesFeedback });
    return this.http.get(call, (body) => readExportPage(body, seesFeedback));
  }

  one(id: string): Observable<TicketDetail> {
    return this.http.get({ to: ENDPOINTS.ticket, ids: [id] }, (body, headers) =>
      readTicketDetail(body, { id, etag: readEtag(headers.get('ETag')), seesFeedback: this.reader.seesFeedback }),
    );
  }

  destinations(): Observable<readonly Destination[]> {
    return this.http.get({ to: ENDPOINTS.destinations }, readDestinations);
  }
}
