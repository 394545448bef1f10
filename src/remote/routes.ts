import type { Routes } from '@angular/router';
import { haiCsoRoutes as appRoutes } from '../app/hai-cso.routes';
import { REFRESH_ENTRY_POINTS } from '../app/chunks/chunk-loader';
import { endWithTheApp } from './end-with-the-app';
import { refuseForeignAngular } from './foreign-angular';
import { apiConfigOf, HOST } from './host';
import type { HaiCsoHost } from './host-contract';
import { hostProblems } from './host-problems';
import { ContractErrorCard } from './contract-error-card';
import { publishOwnErrors } from './publish-own-errors';
import { refreshEntryPoints } from './refresh-entry-points';

/** The routes for an Angular shell that shares our Angular, to be mounted at `haicso`. */
export function haiCsoRoutes(host: HaiCsoHost = {}): Routes {
  if (hostProblems(host).length > 0)
    return [{ path: '**', component: ContractErrorCard, providers: [{ provide: HOST, useValue: host }] }];
  return [
    {
      path: '',
      providers: [
        { provide: HOST, useValue: host },
        { provide: REFRESH_ENTRY_POINTS, useValue: () => refreshEntryPoints() },
        publishOwnErrors(host),
      ],
      // Only there the shell's Angular can be told from another.
      loadChildren: () => {
        refuseForeignAngular();
        return appRoutes(apiConfigOf(host), loadScreens).map((ours) => ({
          ...ours,
          providers: [...(ours.providers ?? []), endWithTheApp()],
        }));
      },
    },
  ];
}

const loadScreens = () => import('./screens').then((m) => m.framedScreens);

/** The same with every default: backend at `/api/haicso/v1/`, known by its cookies. */
export const HAI_CSO_ROUTES: Routes = haiCsoRoutes();

export { forget } from './forget';
