import {
  ApplicationRef,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
  provideEnvironmentInitializer,
} from '@angular/core';

/**
 * Destroys the services of a route with the application. The router does not, and their listeners would stay in the
 * shell's page.
 */
export const destroyWithApp = (): EnvironmentProviders =>
  provideEnvironmentInitializer(() => {
    const services = inject(EnvironmentInjector);
    // Components are destroyed first; they may still use these services.
    inject(ApplicationRef).onDestroy(() => queueMicrotask(() => services.destroy()));
  });
