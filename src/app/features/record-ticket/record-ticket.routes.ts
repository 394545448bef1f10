import type { Routes } from '@angular/router';
import { RecordTicketPage } from './record-ticket-page';
import { provideTicketState } from '../../compose/provide-ticket-state';

export const RECORD_TICKET_ROUTES: Routes = [
  { path: '', component: RecordTicketPage, providers: provideTicketState() },
];
