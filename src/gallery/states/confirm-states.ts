import type { EnvironmentInjector } from '@angular/core';
import { of } from 'rxjs';
import { formKey } from '../../app/domain/form-key';
import type { ThreadEntry, TicketDetail } from '../../app/domain/ticket';
import { ConfirmOpenTicket } from '../../app/features/confirm-tickets/confirm-open-ticket';
import { ConfirmTicketsPage } from '../../app/features/confirm-tickets/confirm-tickets-page';
import { DraftStore } from '../../app/services/drafts/draft-store';
import { UserDrafts } from '../../app/services/drafts/user-drafts';
import { type TicketRead, TicketReads } from '../../app/services/ticket-reads/ticket-reads';
import { SubmissionActions } from '../../app/state/submission/submission-actions';
import { TicketActions } from '../../app/state/ticket/ticket-actions';
import { failureOf } from '../../testing/page-samples';
import { aSession, aThreadEntry, aTicketDetail } from '../../testing/samples';
import { type GalleryState, screen, widget } from '../gallery-state';
import { loggedIn, LONG } from './samples';

const answer = (text: string): ThreadEntry =>
  aThreadEntry({ id: 'e-2', author: 'CSO 182', side: 'CSO', at: '2024-03-21T05:30:33Z', text });

const finished = (id: string, changes: Partial<TicketDetail> = {}): TicketDetail =>
  aTicketDetail({
    id,
    status: 'DONE',
    answered: true,
    thread: [aThreadEntry(), answer('Silakan coba bersihkan cache peramban, lalu unggah kembali ADK-nya.')],
    ...changes,
  });

/** The tickets of the gallery's route: to be confirmed, too long, confirmed, and not readable. */
const READS: Readonly<Record<string, TicketRead>> = {
  't-1': { ticket: finished('t-1') },
  't-2': {
    ticket: finished('t-2', { reference: 'HAI-1231115959', subject: LONG, thread: [answer(`${LONG}\n\n${LONG}`)] }),
  },
  't-3': { ticket: finished('t-3', { feedbackGiven: true }) },
  't-4': { failure: failureOf('server', { status: 503 }) },
};

const form = (id: string) => formKey('feedback', id);
const submitted = (id: string) =>
  SubmissionActions.submitted({
    form: form(id),
    key: 'k',
    message: { kind: 'feedback', id, feedback: { rating: 'HELPFUL', comment: '' }, etag: null },
  });

const several = (key: string, actions: Parameters<typeof screen>[2]): GalleryState => ({
  ...screen(key, ConfirmTicketsPage, [loggedIn('SATKER'), ...actions]),
  providers: [{ provide: TicketReads, useValue: { one: (id: string) => of(READS[id]) } }],
});

/** The rating of an earlier press, so that the next one begins. */
function rated(injector: EnvironmentInjector): void {
  injector.get(UserDrafts).useUser('user-SATKER');
  for (const id of ['t-1', 't-2', 't-4'])
    injector.get(DraftStore).change(form(id), { fields: { solved: 'yes', rating: 'HELPFUL' } });
}

export const CONFIRM_STATES: readonly GalleryState[] = [
  screen('confirm-loading', ConfirmTicketsPage, [loggedIn('SATKER')]),
  screen('confirm-not-allowed', ConfirmTicketsPage, [loggedIn('CSO_KPPN')]),
  several('confirm-several', []),
  {
    ...several('confirm-several-sending', [
      submitted('t-1'),
      submitted('t-2'),
      SubmissionActions.refused({ form: form('t-2'), failure: failureOf('conflict', { status: 412 }), recorded: null }),
    ]),
    prepare: rated,
    reached: { by: ['Kirim'], shows: 'Hentikan yang belum dikirim' },
  },
  {
    ...widget('confirm-one', ConfirmOpenTicket, { id: 't-1', session: aSession('SATKER') }),
    actions: [
      loggedIn('SATKER'),
      TicketActions.ticketOpened({ id: 't-1' }),
      TicketActions.ticketLoaded({ ticket: finished('t-1') }),
    ],
  },
];
