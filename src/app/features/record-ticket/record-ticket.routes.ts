import type { Routes } from '@angular/router';
import { RecordTicketPage } from './record-ticket-page';
import { provideOneTicket } from '../../compose/provide-one-ticket';

export const RECORD_TICKET_ROUTES: Routes = [{ path: '', component: RecordTicketPage, providers: provideOneTicket() }];
