import {
  HttpClient,
  type HttpEvent,
  HttpEventType,
  type HttpRequestOptions,
  type HttpResponse,
} from '@angular/common/http';
import { DOCUMENT, ErrorHandler, inject, Injectable } from '@angular/core';
import { catchError, defer, filter, map, type Observable, tap, throwError } from 'rxjs';
import { API_CONFIG } from '../api-config';
import { RetryPause } from '../retry-pause';
import { SessionEnd } from '../session-end';
import { readResponse, type Reader, readFile, throwOnLoginPage } from './read-response';
import { type Call, requestOf } from './call';
import { classify } from './classify';
import { PrefetchCache } from './prefetch-cache';
import { TransferQueue } from './transfer-queue';

/** Sends all requests. Every error that it emits is a `Failure`. */
@Injectable()
export class ApiHttp {
  private readonly http = inject(HttpClient);
  private readonly prefetched = inject(PrefetchCache);
  private readonly transfers = inject(TransferQueue);
  private readonly sessionEnd = inject(SessionEnd);
  private readonly pause = inject(RetryPause);
  private readonly errors = inject(ErrorHandler);
  private readonly base = { apiBase: inject(API_CONFIG).apiBase, page: inject(DOCUMENT).baseURI };

  /** Sends a request whose response will be used soon. */
  prefetch(call: Call): void {
    this.prefetched.send(requestOf(call, this.base, {}));
  }

  /** Sends a GET request and reads the JSON of its response. */
  get<T>(call: Call, read: Reader<T>): Observable<T> {
    return this.exchange(call, (response) => readResponse(response, read));
  }

  /** Sends a write request and reads the JSON of its response. Without a reader, any success is enough. */
  send(call: Call): Observable<void>;
  send<T>(call: Call, read: Reader<T>): Observable<T>;
  send<T>(call: Call, read?: Reader<T>): Observable<T | void> {
    return this.exchange(call, (response) => (read ? readResponse(response, read) : throwOnLoginPage(response)));
  }

  /** Downloads a file as bytes, whatever type the backend declares (F27). */
  download(call: Call): Observable<Blob> {
    const options = { responseType: 'arraybuffer', reportDownloadProgress: true } as const;
    return this.transfers.enqueue(
      'download',
      this.guard(call, () => this.request<ArrayBuffer>(call, options).pipe(filter(isResponse), map(readFile))),
    );
  }

  /** Uploads a file, and maps its progress in bytes. */
  upload<T>(call: Call, read: Reader<T>, progress: (sent: number) => T): Observable<T> {
    return this.transfers.enqueue(
      'upload',
      this.guard(call, () =>
        this.request<string>(call, { reportUploadProgress: true }).pipe(
          filter((event) => isResponse(event) || event.type === HttpEventType.UploadProgress),
          map((event) => (isResponse(event) ? readResponse(event, read) : progress(event.loaded))),
        ),
      ),
    );
  }

  private exchange<T>(call: Call, read: (response: HttpResponse<string>) => T): Observable<T> {
    return this.guard(call, () => this.request<string>(call).pipe(filter(isResponse), map(read)));
  }

  private request<B>(call: Call, options: HttpRequestOptions = {}): Observable<HttpEvent<B>> {
    return defer(() => this.http.request<B>(requestOf(call, this.base, options)));
  }

  private guard<T>({ to }: Call, send: () => Observable<T>): Observable<T> {
    return defer(() => {
      const generation = this.sessionEnd.currentGeneration();
      const beganOnline = navigator.onLine;
      return send().pipe(
        tap({ complete: () => this.sessionEnd.answered(generation) }),
        catchError((error: unknown) => {
          // A write that was sent while there was a network may have been received.
          const offline = !navigator.onLine && (to.method === 'GET' || !beganOnline);
          const failure = classify(error, offline);
          this.pause.after(failure);
          if (failure.kind === 'internal') this.errors.handleError(error);
          if (failure.kind === 'session') this.sessionEnd.refused(generation);
          return throwError(() => failure);
        }),
      );
    });
  }
}

function isResponse<B>(event: HttpEvent<B>): event is HttpResponse<B> {
  return event.type === HttpEventType.Response;
}
