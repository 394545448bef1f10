import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState, provideStore } from '@ngrx/store';
import { API_CONFIG } from '../app/api/api-config';
import { RetryPause } from '../app/api/retry-pause';
import { SessionEnd } from '../app/api/session-end';
import { ServerClock } from '../app/services/clock/server-clock';
import { connectionFeature } from '../app/state/connection/connection-feature';
import { sessionFeature } from '../app/state/session/session-feature';
import { userScoped } from '../app/state/session/user-scoped';
import { submissionFeature } from '../app/state/submission/submission-feature';
import { ticketFeature } from '../app/state/ticket/ticket-feature';
import { ticketListFeature } from '../app/state/ticket-list/ticket-list-feature';

/** The state on which polling and events stand. */
export function provideLiveState(apiBase = '/api/'): (Provider | EnvironmentProviders)[] {
  return [
    provideRouter([]),
    provideStore(),
    provideEffects(),
    provideState(sessionFeature),
    provideState(connectionFeature),
    userScoped(ticketListFeature),
    userScoped(ticketFeature),
    userScoped(submissionFeature),
    SessionEnd,
    RetryPause,
    ServerClock,
    { provide: API_CONFIG, useValue: { apiBase } },
  ];
}
