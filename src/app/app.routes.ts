import type { Routes } from '@angular/router';

export const APP_ROUTES: Routes = [
  {
    path: 'cso/listTiket',
    title: 'Daftar Tiket',
    loadComponent: () => import('./features/ticket-list/ticket-list-page').then((m) => m.TicketListPage),
  },
  { path: '', pathMatch: 'full', redirectTo: 'cso/listTiket' },
];
