import type { Routes } from '@angular/router';
import { provideTicketState } from '../../compose/provide-ticket-state';
import { OwnTickets } from '../../services/claims/own-tickets';
import { TicketReads } from '../../services/ticket-reads/ticket-reads';
import { HandOverPage } from './hand-over-page';

export const HAND_OVER_ROUTES: Routes = [
  { path: '', providers: [provideTicketState(), TicketReads, OwnTickets], component: HandOverPage },
];
