import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type Observable, of, switchMap } from 'rxjs';
import type { Forwarding, NewTranscript, OfficerReply } from '../domain/officer';
import type { NewFeedback, NewReply, NewTicket, SubmissionState } from '../domain/submission';
import type { Destination, TicketDetail } from '../domain/ticket';
import type { ExportPage, TicketPage } from '../domain/ticket-page';
import type { TicketQuery } from '../domain/ticket-query';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import type { Call } from './http/call';
import { ENDPOINTS, HEADERS, submissionHeaders } from './wire/endpoints';
import { readDestinations } from './wire/read-destinations';
import { readEtag } from './wire/read-etag';
import { readSubmission } from './wire/read-submission';
import { readTicketDetail } from './wire/read-ticket-detail';
import { readExportPage, readTicketPage } from './wire/read-ticket-page';
import { writeForwarding, writeOfficerReply, writeTranscript } from './wire/write-officer';
import { writeNewFeedback, writeNewReply, writeNewTicket } from './wire/write-submission';
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
    return this.http.get({ to: ENDPOINTS.ticket, ids: [id] }, this.detail(id));
  }

  destinations(): Observable<readonly Destination[]> {
    return this.http.get({ to: ENDPOINTS.destinations }, readDestinations);
  }

  create(ticket: NewTicket, key: string): Observable<TicketDetail> {
    const headers = { [HEADERS.key]: key };
    return this.http.send({ to: ENDPOINTS.createTicket, body: writeNewTicket(ticket), headers }, this.detail(null));
  }

  reply(id: string, reply: NewReply, key: string, etag: string | null): Observable<TicketDetail> {
    const headers = submissionHeaders(key, etag);
    return this.http.send({ to: ENDPOINTS.reply, ids: [id], body: writeNewReply(reply), headers }, this.detail(id));
  }

  giveFeedback(id: string, feedback: NewFeedback, key: string, etag: string | null): Observable<TicketDetail> {
    const headers = submissionHeaders(key, etag);
    return this.http.send(
      { to: ENDPOINTS.giveFeedback, ids: [id], body: writeNewFeedback(feedback), headers },
      this.detail(id),
    );
  }

  /** Sends an officer's answer. A satker sends a `reply`. */
  answer(id: string, reply: OfficerReply, key: string, etag: string | null): Observable<TicketDetail> {
    const headers = submissionHeaders(key, etag);
    const body = writeOfficerReply(reply);
    return this.http.send({ to: ENDPOINTS.officerReply, ids: [id], body, headers }, this.detail(id));
  }

  forward(id: string, forwarding: Forwarding, key: string, etag: string | null): Observable<TicketDetail> {
    const headers = submissionHeaders(key, etag);
    const body = writeForwarding(forwarding);
    return this.http.send({ to: ENDPOINTS.forward, ids: [id], body, headers }, this.detail(id));
  }

  recordTranscript(transcript: NewTranscript, key: string): Observable<TicketDetail> {
    const [to, headers] = [ENDPOINTS.recordTranscript, { [HEADERS.key]: key }];
    return this.http.send({ to, body: writeTranscript(transcript), headers }, this.detail(null));
  }

  /**
   * Looks up a submission. Fails as `missing` if the backend has no such endpoint, which differs from an unknown key.
   */
  submission(key: string): Observable<SubmissionState> {
    return this.http.get({ to: ENDPOINTS.submission, ids: [key] }, (body) =>
      readSubmission(body, this.reader.seesFeedback),
    );
  }

  private detail(id: string | null) {
    return (body: unknown, headers: HttpHeaders): TicketDetail | null => {
      const etag = readEtag(headers.get('ETag'));
      return readTicketDetail(body, { id, etag, seesFeedback: this.reader.seesFeedback });
    };
  }
}
