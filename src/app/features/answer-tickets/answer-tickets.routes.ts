import type { Routes } from '@angular/router';
import { provideTicketState } from '../../compose/provide-ticket-state';
import { TicketReads } from '../../services/ticket-reads/ticket-reads';
import { AnswerTicketsPage } from './answer-tickets-page';

export const ANSWER_TICKETS_ROUTES: Routes = [
  { path: '', providers: [provideTicketState(), TicketReads], component: AnswerTicketsPage },
];
