import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { PollApi } from '../../api/poll-api';
import { userScoped } from '../session/user-scoped';
import { liveFeature } from './live-feature';
import { LivePolling } from './live-polling';
import { PollRequests } from './poll-requests';
import { PreflightCheck } from './preflight-check';

/** State and polling; polling begins with the injector that has them. */
export function provideLive(): EnvironmentProviders {
  return makeEnvironmentProviders([
    userScoped(liveFeature),
    PollApi,
    PollRequests,
    PreflightCheck,
    LivePolling,
    provideEnvironmentInitializer(() => void inject(LivePolling)),
  ]);
}
