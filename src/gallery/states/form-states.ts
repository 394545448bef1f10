import type { Action } from '@ngrx/store';
import { formKey } from '../../app/domain/form-key';
import { RecordTicketPage } from '../../app/features/record-ticket/record-ticket-page';
import { RecordTranscriptPage } from '../../app/features/record-transcript/record-transcript-page';
import { ConnectionActions } from '../../app/state/connection/connection-actions';
import { DestinationsActions } from '../../app/state/destinations/destinations-actions';
import { SessionActions } from '../../app/state/session/session-actions';
import { SubmissionActions } from '../../app/state/submission/submission-actions';
import { failureOf } from '../../testing/page-samples';
import { aTicketDetail, TRANSCRIPT } from '../../testing/samples';
import { type GalleryState, screen } from '../gallery-state';
import { DESTINATIONS, loggedIn } from './samples';

const destinations = DestinationsActions.loaded({ destinations: DESTINATIONS });
const noDestinations = DestinationsActions.loadFailed({ failure: failureOf('server') });

const form = formKey('new');
const submitted = SubmissionActions.submitted({
  form,
  key: 'k',
  message: {
    kind: 'ticket',
    ticket: { subject: 'a', email: 'a@b.go.id', question: 'a', destination: 'PERBENDAHARAAN', uploadIds: [] },
  },
});

const record = (key: string, actions: readonly Action[]): GalleryState =>
  screen(key, RecordTicketPage, [loggedIn('SATKER'), destinations, ...actions]);

const transcript = (key: string, actions: readonly Action[]): GalleryState =>
  screen(key, RecordTranscriptPage, [loggedIn('CSO_KPPN'), destinations, ...actions]);

export const FORM_STATES: readonly GalleryState[] = [
  record('record', []),
  screen('record-loading', RecordTicketPage, []),
  screen('record-failed', RecordTicketPage, [SessionActions.loadFailed({ failure: failureOf('server') })]),
  screen('record-not-allowed', RecordTicketPage, [loggedIn('KANTOR_PUSAT')]),
  record('record-without-destinations', [noDestinations]),
  record('record-sending', [submitted]),
  record('record-offline', [ConnectionActions.lost(), SubmissionActions.pressedOffline({ form })]),
  record('record-uncertain', [
    submitted,
    SubmissionActions.leftUncertain({ form, failure: failureOf('timeout'), candidates: [aTicketDetail()] }),
  ]),
  record('record-refused', [
    submitted,
    SubmissionActions.refused({
      form,
      failure: failureOf('invalid', { status: 422, fields: { subject: 'Judul tidak dapat dipakai.' } }),
      recorded: null,
    }),
  ]),
  transcript('transcript', []),
  transcript('transcript-without-destinations', [noDestinations]),
  transcript('transcript-sending', [
    SubmissionActions.submitted({
      form: formKey('transcript'),
      key: 'k',
      message: { kind: 'transcript', transcript: TRANSCRIPT },
    }),
  ]),
  screen('transcript-not-allowed', RecordTranscriptPage, [loggedIn('SATKER')]),
];
