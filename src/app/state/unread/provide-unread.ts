import {
  DestroyRef,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { lazyPreferences } from '../../services/preferences/lazy-preferences';
import { userScoped } from '../session/user-scoped';
import { LoadedUnread } from './loaded-unread';
import { USER_SETTINGS } from './stored-marks';
import { unreadFeature } from './unread-feature';
import { UNREAD_TICKETS } from './unread-tickets';

/** State and marks of what is unread, for the list, as long as the injector that has them. */
export function provideUnread(): EnvironmentProviders {
  return makeEnvironmentProviders([
    userScoped(unreadFeature),
    { provide: USER_SETTINGS, useFactory: lazyPreferences },
    LoadedUnread,
    provideEnvironmentInitializer(() => {
      const target = inject(UNREAD_TICKETS);
      target.set(inject(LoadedUnread));
      inject(DestroyRef).onDestroy(() => target.set(null));
    }),
  ]);
}
