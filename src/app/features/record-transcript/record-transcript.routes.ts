import type { Routes } from '@angular/router';
import { RecordTranscriptPage } from './record-transcript-page';
import { provideOneTicket } from '../../compose/provide-one-ticket';

export const RECORD_TRANSCRIPT_ROUTES: Routes = [
  { path: '', component: RecordTranscriptPage, providers: provideOneTicket() },
];
