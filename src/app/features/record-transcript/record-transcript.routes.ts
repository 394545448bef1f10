import type { Routes } from '@angular/router';
import { RecordTranscriptPage } from './record-transcript-page';
import { provideTicketState } from '../../compose/provide-ticket-state';

export const RECORD_TRANSCRIPT_ROUTES: Routes = [
  { path: '', component: RecordTranscriptPage, providers: provideTicketState() },
];
