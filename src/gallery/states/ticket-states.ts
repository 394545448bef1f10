import type { Action } from '@ngrx/store';
import { formKey } from '../../app/domain/form-key';
import type { Role } from '../../app/domain/session';
import type { ThreadEntry, TicketDetail } from '../../app/domain/ticket';
import { TicketDetailPage } from '../../app/features/ticket-detail/ticket-detail-page';
import { SubmissionActions } from '../../app/state/submission/submission-actions';
import { TicketActions } from '../../app/state/ticket/ticket-actions';
import { failureOf } from '../../testing/page-samples';
import { aTicketDetail } from '../../testing/samples';
import { type GalleryState, screen } from '../gallery-state';
import { loggedIn, LONG } from './samples';

const ID = 't-1';

const detail = (key: string, actions: readonly Action[], role: Role = 'SATKER'): GalleryState =>
  screen(key, TicketDetailPage, [loggedIn(role), TicketActions.ticketOpened({ id: ID }), ...actions]);

const opened = (changes: Partial<TicketDetail>): Action => {
  const answered = changes.status === 'WAITING_CSO' || !changes.status ? {} : { answered: true };
  return TicketActions.ticketLoaded({ ticket: aTicketDetail({ ...answered, ...changes }) });
};

const failed = (kind: 'server' | 'missing'): Action =>
  TicketActions.ticketLoadFailed({ id: ID, failure: failureOf(kind, { status: kind === 'server' ? 500 : 404 }) });

const LONG_THREAD: readonly ThreadEntry[] = (['SATKER', 'CSO', 'HAI_DJPB'] as const).map((side, index) => ({
  id: `e-${index}`,
  author: LONG,
  side,
  at: '2024-03-21T05:16:29Z',
  text: `${LONG}\n\n${LONG}`,
  attachments: [
    { id: `f-${index}`, name: `${LONG.slice(0, 120)}.pdf`, size: 2_400_000, type: 'application/pdf' },
    { id: `x-${index}`, name: 'formulir.xlsx', size: 24_000, type: '' },
    { id: `p-${index}`, name: 'layar.png', size: 120_000, type: 'image/png' },
  ],
}));

const reply = formKey('reply', ID);
const submitted = SubmissionActions.submitted({
  form: reply,
  key: 'k',
  message: { kind: 'reply', id: ID, reply: { text: 'Sudah dicoba.', uploadIds: [] }, etag: null },
});

export const TICKET_STATES: readonly GalleryState[] = [
  detail('ticket-loading', []),
  detail('ticket-failed', [failed('server')]),
  detail('ticket-missing', [failed('missing')]),
  detail('ticket-waiting-for-office', [opened({})]),
  detail('ticket-waiting-for-satker', [opened({ status: 'WAITING_SATKER' })]),
  detail('ticket-forwarded', [opened({ status: 'FORWARDED', haiDjpbNumber: '20240314-ZGEAK9' })]),
  detail('ticket-to-confirm', [opened({ status: 'DONE' })]),
  detail('ticket-closed', [
    opened({
      status: 'DONE',
      feedbackGiven: true,
      feedback: { rating: 'NOT_HELPFUL', comment: LONG, at: '2024-03-22T02:00:00Z' },
    }),
  ]),
  detail('ticket-long', [opened({ status: 'WAITING_SATKER', subject: LONG, thread: LONG_THREAD })]),
  detail('ticket-reload-failed', [opened({ status: 'WAITING_SATKER' }), failed('server')]),
  detail('ticket-sending', [opened({ status: 'WAITING_SATKER' }), submitted]),
  detail('ticket-uncertain', [
    opened({ status: 'WAITING_SATKER' }),
    submitted,
    SubmissionActions.leftUncertain({ form: reply, failure: failureOf('timeout'), candidates: [] }),
  ]),
  detail('ticket-conflict', [
    opened({ status: 'WAITING_SATKER' }),
    submitted,
    SubmissionActions.refused({ form: reply, failure: failureOf('conflict', { status: 409 }), recorded: null }),
  ]),
  detail('ticket-officer', [opened({})], 'CSO_KPPN'),
  detail('ticket-officer-long', [opened({ subject: LONG, thread: LONG_THREAD })], 'CSO_KPPN'),
  detail('ticket-head-office', [opened({ status: 'DONE' })], 'KANTOR_PUSAT'),
];
