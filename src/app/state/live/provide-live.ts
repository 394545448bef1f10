import {
  type EnvironmentProviders,
  DestroyRef,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { EventsApi } from '../../api/events-api';
import { PollApi } from '../../api/poll-api';
import { provideNotices } from '../../services/notices/notices';
import { userScoped } from '../session/user-scoped';
import { provideUnread } from '../unread/provide-unread';
import { BrowserWindows } from './browser-windows';
import { HiddenPolling } from './hidden-polling';
import { liveFeature } from './live-feature';
import { LiveEvents } from './live-events';
import { LivePolling } from './live-polling';
import { NOTIFICATION_CHOICE, NotificationSettings } from './notification-settings';
import { NoticePolling } from './notice-polling';
import { PollRequests } from './poll-requests';
import { PreflightCheck } from './preflight-check';
import { ShownNotifications } from './shown-notifications';

/** State, polling, notifications and the marks of what is unread; they begin with the injector that has them. */
export function provideLive(): EnvironmentProviders {
  return makeEnvironmentProviders([
    userScoped(liveFeature),
    PollApi,
    EventsApi,
    LiveEvents,
    PollRequests,
    PreflightCheck,
    LivePolling,
    provideEnvironmentInitializer(() => void inject(LivePolling)),
    provideNotices(),
    NoticePolling,
    provideEnvironmentInitializer(() => void inject(NoticePolling)),
    provideUnread(),
    NotificationSettings,
    ShownNotifications,
    BrowserWindows,
    HiddenPolling,
    provideEnvironmentInitializer(() => {
      const target = inject(NOTIFICATION_CHOICE);
      inject(HiddenPolling);
      target.set(inject(NotificationSettings));
      inject(DestroyRef).onDestroy(() => target.set(null));
    }),
  ]);
}
