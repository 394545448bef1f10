import {
  ApplicationRef,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
  provideEnvironmentInitializer,
} from '@angular/core';

/** The router leaves the services of its routes alone when the application ends: they would listen for ever. */
export const endWithTheApp = (): EnvironmentProviders =>
  provideEnvironmentInitializer(() => {
    const services = inject(EnvironmentInjector);
    // After the components, which may still want to say something.
    inject(ApplicationRef).onDestroy(() => queueMicrotask(() => services.destroy()));
  });
