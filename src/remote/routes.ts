import type { Routes } from '@angular/router';
import { haiCsoRoutes as appRoutes } from '../app/hai-cso.routes';
import { REFRESH_ENTRY_POINTS } from '../app/chunks/chunk-loader';
import { HOST_WORDS } from '../app/ui/host-words';
import { destroyWithApp } from './destroy-with-app';
import { refuseForeignAngular } from './foreign-angular';
import { apiConfigOf, HOST, hostWordsOf } from './host';
import type { HaiCsoHost } from './host-contract';
import { hostProblems } from './host-problems';
import { ContractErrorCard } from './contract-error-card';
import { publishOwnErrors } from './publish-own-errors';
import { refreshEntryPoints } from './refresh-entry-points';

/**
 * Routes for an Angular shell that shares its Angular; mount them at `haicso`. A host that breaks the contract gets one
 * route with a card (F61). Loading them rejects in a shell that runs another Angular than ours.
 */
export function haiCsoRoutes(host: HaiCsoHost = {}): Routes {
  if (hostProblems(host).length > 0)
    return [{ path: '**', component: ContractErrorCard, providers: [{ provide: HOST, useValue: host }] }];
  return [
    {
      path: '',
      providers: [
        { provide: HOST, useValue: host },
        { provide: HOST_WORDS, useValue: hostWordsOf(host) },
        { provide: REFRESH_ENTRY_POINTS, useValue: () => refreshEntryPoints() },
        publishOwnErrors(host),
      ],
      // Runs in the shell's injection context, which the check of its Angular needs.
      loadChildren: () => {
        refuseForeignAngular();
        return appRoutes(apiConfigOf(host), loadScreens).map((ours) => ({
          ...ours,
          providers: [...(ours.providers ?? []), destroyWithApp()],
        }));
      },
    },
  ];
}

const loadScreens = () => import('./screens').then((m) => m.framedScreens);

/** The routes with all defaults: backend at `/api/haicso/v1/`, authenticated by cookies. */
export const HAI_CSO_ROUTES: Routes = haiCsoRoutes();

export { forget } from './forget';
