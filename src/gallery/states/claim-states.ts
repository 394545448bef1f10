import type { EnvironmentInjector } from '@angular/core';
import { EMPTY, of } from 'rxjs';
import { OfficerApi } from '../../app/api/officer-api';
import { formKey } from '../../app/domain/form-key';
import type { TicketDetail } from '../../app/domain/ticket';
import { HandOverPage } from '../../app/features/hand-over/hand-over-page';
import { TicketDetailPage } from '../../app/features/ticket-detail/ticket-detail-page';
import { type HandledTickets, OwnTickets } from '../../app/services/claims/own-tickets';
import { DraftStore } from '../../app/services/drafts/draft-store';
import { UserDrafts } from '../../app/services/drafts/user-drafts';
import { type TicketRead, TicketReads } from '../../app/services/ticket-reads/ticket-reads';
import { SubmissionActions } from '../../app/state/submission/submission-actions';
import { TicketActions } from '../../app/state/ticket/ticket-actions';
import { failureOf } from '../../testing/page-samples';
import { aTicketDetail } from '../../testing/samples';
import { type GalleryState, screen } from '../gallery-state';
import { loggedIn, LONG } from './samples';

const COLLEAGUES = ['CSO 115', 'CSO 182', 'CSO 207', 'CSO 214', 'CSO 230'];
const officers = {
  provide: OfficerApi,
  useValue: { satkers: () => EMPTY, offices: () => EMPTY, officers: () => of(COLLEAGUES) },
};
const officer = loggedIn('CSO_KPPN', { claimAs: 'CSO 182' });

const detail = (
  key: string,
  changes: Partial<TicketDetail>,
  actions: Parameters<typeof screen>[2] = [],
): GalleryState => ({
  ...screen(key, TicketDetailPage, [
    officer,
    TicketActions.ticketOpened({ id: 't-1' }),
    TicketActions.ticketLoaded({ ticket: aTicketDetail(changes) }),
    ...actions,
  ]),
  providers: [officers],
});

const others: Partial<TicketDetail> = {
  handledBy: 'CSO 207',
  claim: { by: 'CSO 182', to: 'CSO 207', at: '2024-03-21T05:30:00Z', note: LONG },
};

/** A ticket of the officer, one with a long subject, one that a colleague has taken, and one that cannot be read. */
const READS: Readonly<Record<string, TicketRead>> = {
  't-1': { ticket: aTicketDetail({ id: 't-1', handledBy: 'CSO 182' }) },
  't-2': { ticket: aTicketDetail({ id: 't-2', handledBy: 'CSO 182', subject: LONG }) },
  't-3': { ticket: aTicketDetail({ id: 't-3', handledBy: 'CSO 115' }) },
  't-4': { failure: failureOf('server', { status: 503 }) },
};

const handOver = (key: string, tickets: HandledTickets, reader = officer): GalleryState => ({
  ...screen(key, HandOverPage, [reader]),
  providers: [
    officers,
    { provide: OwnTickets, useValue: { load: () => of(tickets) } },
    { provide: TicketReads, useValue: { one: (id: string) => of(READS[id]) } },
  ],
});

const form = formKey('claim', 't-1');

/** The form is open. */
function handingOver(injector: EnvironmentInjector): void {
  injector.get(UserDrafts).useUser('user-CSO_KPPN');
  injector.get(DraftStore).change(form, { fields: { open: 'yes', note: 'Saya cuti.' } });
}

export const CLAIM_STATES: readonly GalleryState[] = [
  detail('claim-free', {}),
  detail('claim-mine', { handledBy: 'CSO 182' }),
  detail('claim-colleague', others),
  {
    ...detail('claim-hand-over', others),
    prepare: handingOver,
    reached: { by: ['Alihkan'], shows: 'Pilih petugas yang menerima.' },
  },
  detail('claim-conflict', others, [
    SubmissionActions.submitted({
      form,
      key: 'k',
      message: { kind: 'claim', id: 't-1', claim: { to: 'CSO 182', note: '' }, etag: null },
    }),
    SubmissionActions.refused({
      form,
      failure: failureOf('conflict', { status: 409, code: 'CLAIMED' }),
      recorded: null,
    }),
  ]),
  handOver('hand-over-all', { ids: Object.keys(READS), total: 140 }),
  handOver('hand-over-none', { ids: [], total: 0 }),
  handOver('hand-over-not-allowed', { ids: [], total: 0 }, loggedIn('CSO_KPPN')),
];
