import { provideEnvironmentInitializer } from '@angular/core';
import type { Routes } from '@angular/router';
import { IdentityGate } from './features/identity/identity-gate';
import { loadCalendar } from './load-calendar';
import { lazyScreen } from './lazy-screen';
import { FORM_CODE, prefetchForm } from './prefetch-form';
import { provideHaiCso } from './provide-hai-cso';
import { startLive } from './start-live';
import { unknownTo, withoutOtherOutlets } from './unknown-address-routes';

const OVER_LIST = { over: true };

export const APP_ROUTES: Routes = [
  ...lazyScreen({
    path: 'cso/listTiket',
    title: 'Daftar Tiket',
    loadComponent: () => import('./features/ticket-list/ticket-list-page').then((m) => m.TicketListPage),
    children: [
      ...lazyScreen(
        {
          path: 'rekam',
          title: 'Rekam Data Tiket',
          loadChildren: () => FORM_CODE.record().then((m) => m.RECORD_TICKET_ROUTES),
        },
        OVER_LIST,
      ),
      ...lazyScreen(
        {
          path: 'transkrip',
          title: 'Rekam Tiket sebagai Transkrip',
          loadChildren: () => FORM_CODE.transcript().then((m) => m.RECORD_TRANSCRIPT_ROUTES),
        },
        OVER_LIST,
      ),
      ...lazyScreen(
        {
          path: ':id',
          title: 'Detail Data Tiket',
          loadChildren: () =>
            import('./features/ticket-detail/ticket-detail.routes').then((m) => m.TICKET_DETAIL_ROUTES),
        },
        OVER_LIST,
      ),
      unknownTo(''),
    ],
  }),
  ...lazyScreen({
    path: 'cso/rekap',
    loadChildren: () => import('./features/recap/recap.routes').then((m) => m.RECAP_ROUTES),
  }),
  { path: '', pathMatch: 'full', redirectTo: 'cso/listTiket' },
  unknownTo('cso/listTiket'),
];

/** The screens with all that they need beyond the API; to be called where a host's store can be found. */
export const screens = (): Routes => [
  {
    path: '',
    providers: [
      provideHaiCso(),
      provideEnvironmentInitializer(prefetchForm),
      provideEnvironmentInitializer(loadCalendar),
      provideEnvironmentInitializer(startLive),
    ],
    canMatch: [withoutOtherOutlets],
    children: [{ path: '', component: IdentityGate, children: APP_ROUTES }],
  },
];
