import type { Routes } from '@angular/router';
import { TicketDetailPage } from './ticket-detail-page';
import { provideTicketState } from '../../compose/provide-ticket-state';

export const TICKET_DETAIL_ROUTES: Routes = [
  { path: '', component: TicketDetailPage, providers: provideTicketState() },
];
