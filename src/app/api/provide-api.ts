import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { API_CONFIG, type ApiConfig } from './api-config';
import { AttachmentApi } from './attachment-api';
import { CurrentReader } from './current-reader';
import { ChosenSatker } from './chosen-satker';
import { addHeaders } from './http/add-headers';
import { addSatker } from './http/add-satker';
import { ApiHttp } from './http/api-http';
import { confirmSender } from './http/confirm-sender';
import { PrefetchCache, usePrefetched } from './http/prefetch-cache';
import { holdResponses } from './http/hold-responses';
import { acceptUnchanged } from './http/accept-unchanged';
import { limitTime } from './http/limit-time';
import { renewSession, Renewal } from './http/renew-session';
import { RetryBudget } from './http/retry-budget';
import { retryReads } from './http/retry-reads';
import { TransferQueue } from './http/transfer-queue';
import { RetryPause } from './retry-pause';
import { SessionApi } from './session-api';
import { SessionEnd } from './session-end';
import { TicketApi } from './ticket-api';

/**
 * Provides the API for the routes, with an HttpClient of our own, because the host's may have unknown interceptors.
 * Uses XHR, because fetch reports no upload progress.
 */
export function provideApi(config: ApiConfig): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(
      withXhr(),
      // The order matters. After a renewal the sender is confirmed again, because the user may have changed. limitTime
      // is last, so that it measures the backend only and not the shell's callbacks.
      withInterceptors([
        addSatker,
        usePrefetched,
        holdResponses,
        acceptUnchanged,
        retryReads,
        renewSession,
        confirmSender,
        addHeaders,
        limitTime,
      ]),
    ),
    { provide: API_CONFIG, useValue: config },
    ApiHttp,
    PrefetchCache,
    TransferQueue,
    RetryBudget,
    RetryPause,
    Renewal,
    ChosenSatker,
    CurrentReader,
    SessionEnd,
    SessionApi,
    TicketApi,
    AttachmentApi,
  ]);
}
