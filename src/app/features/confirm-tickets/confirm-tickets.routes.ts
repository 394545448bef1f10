import type { Routes } from '@angular/router';
import { provideTicketState } from '../../compose/provide-ticket-state';
import { TicketReads } from '../../services/ticket-reads/ticket-reads';
import { ConfirmTicketsPage } from './confirm-tickets-page';

export const CONFIRM_TICKETS_ROUTES: Routes = [
  { path: '', providers: [provideTicketState(), TicketReads], component: ConfirmTicketsPage },
];
