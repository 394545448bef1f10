import { inject, Injectable } from '@angular/core';
import { catchError, type Observable, of, throwError } from 'rxjs';
import type { Failure } from '../domain/failure';
import type { AttachmentInfo } from '../domain/ticket';
import { ApiHttp } from './http/api-http';
import { ENDPOINTS, HEADERS } from './wire/endpoints';
import { readAttachment } from './wire/read-attachment';

/** The number of bytes sent, and at the end the uploaded file. */
export type UploadEvent =
  | { readonly kind: 'progress'; readonly sent: number; readonly total: number }
  | { readonly kind: 'done'; readonly attachment: AttachmentInfo };

@Injectable()
export class AttachmentApi {
  private readonly http = inject(ApiHttp);

  /** Unsubscribing cancels the upload. */
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

  /** Succeeds when the upload no longer exists. */
  discard(id: string): Observable<void> {
    return this.http
      .send({ to: ENDPOINTS.discardUpload, ids: [id] })
      .pipe(catchError((failure: Failure) => (failure.kind === 'missing' ? of(undefined) : throwError(() => failure))));
  }

  /** The bytes of an attachment, with a type that no browser opens in our origin. */
  download(id: string): Observable<Blob> {
    return this.http.download({ to: ENDPOINTS.attachment, ids: [id] });
  }
}
