import type { Routes } from '@angular/router';
import { RecordTranscriptPage } from './features/record-transcript/record-transcript-page';
import { provideOneTicket } from './provide-one-ticket';

export const RECORD_TRANSCRIPT_ROUTES: Routes = [
  { path: '', component: RecordTranscriptPage, providers: provideOneTicket() },
];
