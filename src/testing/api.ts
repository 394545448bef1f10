import { provideHttpClientTesting, HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Observable } from 'rxjs';
import type { ApiConfig } from '../app/api/api-config';
import { provideApi } from '../app/api/provide-api';
import type { Failure } from '../app/domain/failure';

export const API_BASE = '/api/haicso/v1/';

/** Our API over a backend that the spec plays; online, on a clock that stands still, with a middling jitter. */
export function setupApi(config: Partial<ApiConfig> = {}) {
  TestBed.configureTestingModule({
    providers: [provideApi({ apiBase: API_BASE, ...config }), provideHttpClientTesting()],
  });
  const http = TestBed.inject(HttpTestingController);
  const online = spyOnProperty(navigator, 'onLine').and.returnValue(true);
  spyOn(Math, 'random').and.returnValue(0.5);

  /** Requests that nobody has answered or given up. */
  const open = (): readonly TestRequest[] => http.match(() => true).filter((request) => !request.cancelled);
  const next = (): TestRequest => {
    const [request, ...more] = open();
    if (!request || more.length) throw new Error(`one request expected, ${request ? more.length + 1 : 0} made`);
    return request;
  };
  return { online, open, next };
}

/** What an observable has given so far. */
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

/** The path of a request below the API's base, with its query. */
export function pathOf({ request }: TestRequest): string {
  return request.urlWithParams.slice(new URL(API_BASE, document.baseURI).href.length);
}

/** Answers as a server does: text, with a type. */
export function answer(request: TestRequest, body: unknown, status = 200, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const bytes = request.request.responseType === 'arraybuffer';
  request.flush(bytes ? new TextEncoder().encode(text).buffer : text, {
    status,
    statusText: `${status}`,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
