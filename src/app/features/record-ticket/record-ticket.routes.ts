import type { Routes } from '@angular/router';
import { RecordTicketPage } from './record-ticket-page';
import { provideTicketState } from '../../compose/provide-ticket-state';

/** @param over what opens over the form, which stays as it is */
export const recordTicketRoutes = (over: Routes): Routes => [
  { path: '', component: RecordTicketPage, providers: provideTicketState(), children: over },
];
