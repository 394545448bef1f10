import type { Routes } from '@angular/router';
import type { ApiConfig } from './api/api-config';
import { provideHaiCso } from './provide-hai-cso';

export const APP_ROUTES: Routes = [
  {
    path: 'cso/listTiket',
    title: 'Daftar Tiket',
    loadComponent: () => import('./features/ticket-list/ticket-list-page').then((m) => m.TicketListPage),
    children: [
      {
        path: 'rekam',
        title: 'Rekam Data Tiket',
        loadComponent: () => import('./features/record-ticket/record-ticket-page').then((m) => m.RecordTicketPage),
      },
      {
        path: 'transkrip',
        title: 'Rekam Tiket sebagai Transkrip',
        loadComponent: () =>
          import('./features/record-transcript/record-transcript-page').then((m) => m.RecordTranscriptPage),
      },
      {
        path: ':id',
        title: 'Detail Data Tiket',
        loadComponent: () => import('./features/ticket-detail/ticket-detail-page').then((m) => m.TicketDetailPage),
      },
    ],
  },
  { path: 'cso/rekap', loadChildren: () => import('./recap.routes').then((m) => m.RECAP_ROUTES) },
  { path: '', pathMatch: 'full', redirectTo: 'cso/listTiket' },
];

/** The routes with all that they need; to be called from `loadChildren`, where a host's store can be found. */
export function haiCsoRoutes(config: ApiConfig): Routes {
  return [{ path: '', providers: provideHaiCso(config), children: APP_ROUTES }];
}
