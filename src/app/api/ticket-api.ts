import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Observable, of, switchMap } from 'rxjs';
import type { ExportPage, TicketPage } from '../domain/ticket-page';
import type { TicketQuery } from '../domain/ticket-query';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import type { Call } from './http/call';
import { ENDPOINTS } from './wire/endpoints';
import { readEtag } from './wire/read-etag';
import { readExportPage, readTicketPage } from './wire/read-ticket-page';
import { type PageExtent, writeTicketQuery } from './wire/write-ticket-query';

export const pageCall = (query: TicketQuery, extent: PageExtent = {}): Call => ({
  to: ENDPOINTS.ticketPage,
  query: writeTicketQuery(query, extent),
});

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
    const read = (body: unknown, headers: HttpHeaders): TicketPage | null =>
      readTicketPage(body, readEtag(headers.get('ETag')), this.reader.sees.seesClaims);
    const load = (page: number): Observable<TicketPage> =>
      this.http.get(pageCall({ ...query, page }, extent), read).pipe(
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
    return this.http.get(call, (body) => readExportPage(body, seesFeedback, this.reader.sees.seesClaims));
  }
}
