import { EnvironmentInjector, inject, provideEnvironmentInitializer, runInInjectionContext } from '@angular/core';
import type { Routes } from '@angular/router';
import type { ApiConfig } from './api/api-config';
import { OWN_ERRORS } from './api/own-errors';
import { provideApi } from './api/provide-api';
import { prefetchFirstScreen } from './prefetch-first-screen';

/**
 * All that we are. The API stands before the screens, so that the first answers are on their way while the code of
 * those is still being prepared. `loadScreens` gives what makes them; called where a host's store can be found.
 */
export function haiCsoRoutes(config: ApiConfig, loadScreens: () => Promise<() => Routes>): Routes {
  return [
    {
      path: '',
      providers: [OWN_ERRORS, provideApi(config), provideEnvironmentInitializer(prefetchFirstScreen)],
      loadChildren: async () => {
        const services = inject(EnvironmentInjector);
        return runInInjectionContext(services, await loadScreens());
      },
    },
  ];
}
