import type { Routes } from '@angular/router';
import { RecordTicketPage } from './features/record-ticket/record-ticket-page';
import { provideOneTicket } from './provide-one-ticket';

export const RECORD_TICKET_ROUTES: Routes = [{ path: '', component: RecordTicketPage, providers: provideOneTicket() }];
