import type { HttpHeaders } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import type { NewClaim } from '../domain/claim';
import type { Forwarding, NewTranscript, OfficerReply } from '../domain/officer';
import type { NewFeedback, NewReply, NewTicket, SubmissionState } from '../domain/submission';
import type { TicketDetail } from '../domain/ticket';
import { CurrentReader } from './current-reader';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, HEADERS, submissionHeaders } from './wire/endpoints';
import { readEtag } from './wire/read-etag';
import { readSubmission } from './wire/read-submission';
import { readTicketDetail } from './wire/read-ticket-detail';
import { writeClaim, writeForwarding, writeOfficerReply, writeTranscript } from './wire/write-officer';
import { writeNewFeedback, writeNewReply, writeNewTicket } from './wire/write-submission';

/** Sends messages under their keys, and looks them up. Provided with the forms, because the list sends none. */
@Injectable()
export class SubmissionApi {
  private readonly http = inject(ApiHttp);
  private readonly reader = inject(CurrentReader);

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

  /** Takes, hands over or lets go of a ticket, for officers only. */
  claim(id: string, claim: NewClaim, key: string, etag: string | null): Observable<TicketDetail> {
    const headers = submissionHeaders(key, etag);
    return this.http.send({ to: ENDPOINTS.claim, ids: [id], body: writeClaim(claim), headers }, this.detail(id));
  }

  recordTranscript(transcript: NewTranscript, key: string): Observable<TicketDetail> {
    const [to, headers] = [ENDPOINTS.recordTranscript, { [HEADERS.key]: key }];
    return this.http.send({ to, body: writeTranscript(transcript), headers }, this.detail(null));
  }

  /**
   * Looks up a submission. Fails as `missing` if the backend has no such endpoint, which differs from an unknown key.
   */
  submission(key: string): Observable<SubmissionState> {
    return this.http.get({ to: ENDPOINTS.submission, ids: [key] }, (body) => readSubmission(body, this.reader.sees));
  }

  private detail(id: string | null) {
    return (body: unknown, headers: HttpHeaders): TicketDetail | null => {
      const etag = readEtag(headers.get('ETag'));
      return readTicketDetail(body, { id, etag, ...this.reader.sees });
    };
  }
}
