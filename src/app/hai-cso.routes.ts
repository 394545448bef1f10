import { EnvironmentInjector, inject, provideEnvironmentInitializer, runInInjectionContext } from '@angular/core';
import type { Routes } from '@angular/router';
import type { ApiConfig } from './api/api-config';
import { OWN_ERRORS } from './api/own-errors';
import { provideApi } from './api/provide-api';
import { prefetchFirstScreen } from './prefetch-first-screen';

/**
 * Routes of the whole application. The API is provided above the screens, so that the first requests leave while the
 * code of the screens is still loading. `loadScreens` resolves to a function that creates the routes of the screens; it
 * is called in an injection context in which a host's store can be injected.
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
