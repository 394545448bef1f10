import { provideHttpClientTesting, HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type Observable, of } from 'rxjs';
import type { ApiConfig } from '../app/api/api-config';
import { CatalogueApi } from '../app/api/catalogue-api';
import { CurrentReader } from '../app/api/current-reader';
import { OpenTicketApi } from '../app/api/open-ticket-api';
import { provideApi } from '../app/api/provide-api';
import { PreferencesApi } from '../app/api/preferences-api';
import { SessionApi } from '../app/api/session-api';
import { SubmissionApi } from '../app/api/submission-api';
import type { Failure } from '../app/domain/failure';
import { DEFAULT_LIMITS } from '../app/domain/limits';
import { aSession } from './samples';

export const API_BASE = '/api/haicso/v1/';

/**
 * The app's API with a backend that the spec simulates. The browser is online, the clock is stopped, and the random
 * delay has its mean value. By default the satker's identity is confirmed, also before each submission.
 */
export function setupApi(config: Partial<ApiConfig> = {}, { confirmed = true } = {}) {
  TestBed.configureTestingModule({
    providers: [
      provideApi({ apiBase: API_BASE, ...config }),
      provideHttpClientTesting(),
      CatalogueApi,
      OpenTicketApi,
      PreferencesApi,
      SubmissionApi,
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  if (confirmed) {
    const [session, api] = [aSession('SATKER'), TestBed.inject(SessionApi)];
    TestBed.inject(CurrentReader).setUser(session);
    spyOn(api, 'confirm').and.returnValue(of({ session, limits: DEFAULT_LIMITS }));
    spyOn(api, 'check');
  }
  const online = spyOnProperty(navigator, 'onLine').and.returnValue(true);
  spyOn(Math, 'random').and.returnValue(0.5);

  /** Requests that were neither answered nor cancelled. */
  const open = (): readonly TestRequest[] => http.match(() => true).filter((request) => !request.cancelled);
  const next = (): TestRequest => {
    const [request, ...more] = open();
    if (!request || more.length) throw new Error(`one request expected, ${request ? more.length + 1 : 0} made`);
    return request;
  };
  return { online, open, next };
}

/** The values that an observable has emitted so far. */
export function outcomeOf<T>(source: Observable<T>) {
  const outcome: { values: T[]; failure: Failure | null; done: boolean; cancel: () => void } = {
    values: [],
    failure: null,
    done: false,
    cancel: () => subscription.unsubscribe(),
  };
  const subscription = source.subscribe({
    next: (value) => outcome.values.push(value),
    error: (failure: Failure) => (outcome.failure = failure),
    complete: () => (outcome.done = true),
  });
  return outcome;
}

/** The path of a request below the API's base URL, with its query. */
export function pathOf({ request }: TestRequest): string {
  return request.urlWithParams.slice(new URL(API_BASE, document.baseURI).href.length);
}

/** Answers as a server does: with text and a content type. */
export function answer(request: TestRequest, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = request.request.responseType === 'arraybuffer';
  request.flush(bytes ? new TextEncoder().encode(text).buffer : text, {
    status,
    statusText: `${status}`,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
