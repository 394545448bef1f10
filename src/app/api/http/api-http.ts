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
import { SessionEnd } from '../session-end';
import { readResponse, type Reader, readFile, throwOnLoginPage } from './read-response';
import { type Call, requestOf } from './call';
import { classify } from './classify';
import { PrefetchCache } from './prefetch-cache';
import { TransferQueue } from './transfer-queue';

/** Sends every request; every error that it emits is a `Failure`. */
@Injectable()
export class ApiHttp {
  private readonly http = inject(HttpClient);
  private readonly prefetched = inject(PrefetchCache);
  private readonly transfers = inject(TransferQueue);
  private readonly sessionEnd = inject(SessionEnd);
  private readonly errors = inject(ErrorHandler);
  private readonly base = { apiBase: inject(API_CONFIG).apiBase, page: inject(DOCUMENT).baseURI };

  /** Starts a request whose response is used in a moment. */
  prefetch(call: Call): void {
    this.prefetched.begin(requestOf(call, this.base, {}));
  }

  /** Reads JSON. */
  get<T>(call: Call, read: Reader<T>): Observable<T> {
    return this.exchange(call, (response) => readResponse(response, read));
  }

  /** Sends a change and reads the JSON of the response; without a reader the success is enough. */
  send(call: Call): Observable<void>;
  send<T>(call: Call, read: Reader<T>): Observable<T>;
  send<T>(call: Call, read?: Reader<T>): Observable<T | void> {
    return this.exchange(call, (response) => (read ? readResponse(response, read) : throwOnLoginPage(response)));
  }

  /** For a file on its way down; always bytes to save, whatever the backend calls them (F27). */
  download(call: Call): Observable<Blob> {
    const options = { responseType: 'arraybuffer', reportDownloadProgress: true } as const;
    return this.transfers.take(
      'download',
      this.guard(call, () => this.request<ArrayBuffer>(call, options).pipe(filter(isAnswer), map(readFile))),
    );
  }

  /** For a file on its way up. */
  upload<T>(call: Call, read: Reader<T>, progress: (sent: number) => T): Observable<T> {
    return this.transfers.take(
      'upload',
      this.guard(call, () =>
        this.request<string>(call, { reportUploadProgress: true }).pipe(
          filter((event) => isAnswer(event) || event.type === HttpEventType.UploadProgress),
          map((event) => (isAnswer(event) ? readResponse(event, read) : progress(event.loaded))),
        ),
      ),
    );
  }

  private exchange<T>(call: Call, read: (response: HttpResponse<string>) => T): Observable<T> {
    return this.guard(call, () => this.request<string>(call).pipe(filter(isAnswer), map(read)));
  }

  private request<B>(call: Call, options: HttpRequestOptions = {}): Observable<HttpEvent<B>> {
    return defer(() => this.http.request<B>(requestOf(call, this.base, options)));
  }

  private guard<T>({ to }: Call, send: () => Observable<T>): Observable<T> {
    return defer(() => {
      const generation = this.sessionEnd.begin();
      const beganOnline = navigator.onLine;
      return send().pipe(
        tap({ complete: () => this.sessionEnd.answered(generation) }),
        catchError((error: unknown) => {
          // Something sent while there was a network may have arrived.
          const offline = !navigator.onLine && (to.method === 'GET' || !beganOnline);
          const failure = classify(error, offline);
          if (failure.kind === 'internal') this.errors.handleError(error);
          if (failure.kind === 'session') this.sessionEnd.refused(generation);
          return throwError(() => failure);
        }),
      );
    });
  }
}

function isAnswer<B>(event: HttpEvent<B>): event is HttpResponse<B> {
  return event.type === HttpEventType.Response;
}
