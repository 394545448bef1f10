import { provideEnvironmentInitializer } from '@angular/core';
import type { Routes } from '@angular/router';
import { IdentityGate } from './features/identity/identity-gate';
import { loadCalendar } from './load-calendar';
import { lazyScreen } from './lazy-screen';
import { FORM_CODE, prefetchForm } from './prefetch-form';
import { provideHaiCso } from './provide-hai-cso';
import { startLive } from './start-live';
import { startShortcuts } from './start-shortcuts';
import { unknownTo, withoutOtherOutlets } from './unknown-address-routes';

const OVER_LIST = { over: true };

const DETAIL = lazyScreen(
  {
    path: ':id',
    title: 'Detail Data Tiket',
    loadChildren: () => import('./features/ticket-detail/ticket-detail.routes').then((m) => m.TICKET_DETAIL_ROUTES),
  },
  OVER_LIST,
);

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
          loadChildren: () => FORM_CODE.record().then((m) => m.recordTicketRoutes(DETAIL)),
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
          path: 'konfirmasi',
          title: 'Konfirmasi Tiket',
          loadChildren: () =>
            import('./features/confirm-tickets/confirm-tickets.routes').then((m) => m.CONFIRM_TICKETS_ROUTES),
        },
        OVER_LIST,
      ),
      ...lazyScreen(
        {
          path: 'jawab',
          title: 'Jawab Beberapa Tiket',
          loadChildren: () =>
            import('./features/answer-tickets/answer-tickets.routes').then((m) => m.ANSWER_TICKETS_ROUTES),
        },
        OVER_LIST,
      ),
      ...lazyScreen(
        {
          path: 'alihkan',
          title: 'Alihkan Tiket Saya',
          loadChildren: () => import('./features/hand-over/hand-over.routes').then((m) => m.HAND_OVER_ROUTES),
        },
        OVER_LIST,
      ),
      ...DETAIL,
      unknownTo(''),
    ],
  }),
  ...lazyScreen({
    path: 'cso/rekap',
    loadChildren: () => import('./features/recap/recap.routes').then((m) => m.RECAP_ROUTES),
  }),
  ...lazyScreen({
    path: 'cso/menungguSatker',
    loadChildren: () => import('./features/waiting-satker/waiting-satker.routes').then((m) => m.WAITING_SATKER_ROUTES),
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
      provideEnvironmentInitializer(startShortcuts),
    ],
    canMatch: [withoutOtherOutlets],
    children: [{ path: '', component: IdentityGate, children: APP_ROUTES }],
  },
];
