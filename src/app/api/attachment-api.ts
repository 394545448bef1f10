import { inject, Injectable } from '@angular/core';
import { catchError, type Observable, of, throwError } from 'rxjs';
import type { Failure } from '../domain/failure';
import type { AttachmentInfo } from '../domain/ticket';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { readAttachment } from './wire/read-ticket-detail';

/** Bytes that have left, then the file as the backend keeps it. */
export type UploadEvent =
  | { readonly kind: 'progress'; readonly sent: number; readonly total: number }
  | { readonly kind: 'done'; readonly attachment: AttachmentInfo };

@Injectable()
export class AttachmentApi {
  private readonly http = inject(ApiHttp);

  /** Unsubscribing cancels it. */
  upload(file: Blob, name: string): Observable<UploadEvent> {
    return this.http.upload<UploadEvent>(
      {
        to: ENDPOINTS.upload,
        body: file,
        headers: {
          'Content-Type': 'application/octet-stream',
          [HEADERS.fileName]: encodeURIComponent(name.toWellFormed()),
        },
      },
      (body) => {
        const attachment = readAttachment(body);
        return attachment && { kind: 'done', attachment };
      },
      (sent) => ({ kind: 'progress', sent: Math.min(sent, file.size), total: file.size }),
    );
  }

  /** An upload that is gone already is as good as discarded. */
  discard(id: string): Observable<void> {
    return this.http
      .send({ to: ENDPOINTS.discardUpload, ids: [id] })
      .pipe(catchError((failure: Failure) => (failure.kind === 'missing' ? of(undefined) : throwError(() => failure))));
  }

  /** Bytes to save as a file, typed so that no browser opens them in our origin. */
  download(id: string): Observable<Blob> {
    return this.http.download({ to: ENDPOINTS.attachment, ids: [id] });
  }
}
