import type { Routes } from '@angular/router';
import { TicketDetailPage } from './features/ticket-detail/ticket-detail-page';
import { provideOneTicket } from './provide-one-ticket';

export const TICKET_DETAIL_ROUTES: Routes = [{ path: '', component: TicketDetailPage, providers: provideOneTicket() }];
