import {
  ApplicationRef,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
  provideEnvironmentInitializer,
} from '@angular/core';
import type { Routes } from '@angular/router';
import { haiCsoRoutes as appRoutes } from '../app/app.routes';
import { refuseForeignAngular } from './foreign-angular';
import { Frame } from './frame';
import { apiConfigOf, HOST } from './host';
import type { HaiCsoHost } from './host-contract';
import { hostProblems } from './host-problems';
import { Refusal } from './refusal';

/** The routes for an Angular shell that shares our Angular, to be mounted at `haicso`. */
export function haiCsoRoutes(host: HaiCsoHost = {}): Routes {
  if (hostProblems(host).length > 0)
    return [{ path: '**', component: Refusal, providers: [{ provide: HOST, useValue: host }] }];
  return [
    {
      path: '',
      providers: [{ provide: HOST, useValue: host }],
      // Inside, because only there the host's store can be found (docs/adr/0001).
      loadChildren: () => {
        refuseForeignAngular();
        return appRoutes(apiConfigOf(host)).map((ours) => ({
          ...ours,
          component: Frame,
          providers: [...(ours.providers ?? []), endWithTheApp()],
        }));
      },
    },
  ];
}

/** The router leaves the services of its routes alone when the application ends: they would listen for ever. */
const endWithTheApp = (): EnvironmentProviders =>
  provideEnvironmentInitializer(() => {
    const services = inject(EnvironmentInjector);
    // After the components, which may still want to say something.
    inject(ApplicationRef).onDestroy(() => queueMicrotask(() => services.destroy()));
  });

/** The same with every default: backend at `/api/haicso/v1/`, known by its cookies. */
export const HAI_CSO_ROUTES: Routes = haiCsoRoutes();
