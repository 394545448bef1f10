import type { Routes } from '@angular/router';
import { TicketDetailPage } from './ticket-detail-page';
import { provideOneTicket } from '../../compose/provide-one-ticket';

export const TICKET_DETAIL_ROUTES: Routes = [{ path: '', component: TicketDetailPage, providers: provideOneTicket() }];
