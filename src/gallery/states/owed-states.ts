import { NEVER, of, throwError } from 'rxjs';
import { TicketApi } from '../../app/api/ticket-api';
import type { TicketQuery } from '../../app/domain/ticket-query';
import { WaitingSatkerPage } from '../../app/features/waiting-satker/waiting-satker-page';
import { failureOf, pageOf } from '../../testing/page-samples';
import { aTicket, KANWIL, OTHER_SATKER } from '../../testing/samples';
import type { Role } from '../../app/domain/session';
import { type GalleryState, screen } from '../gallery-state';
import { loggedIn, LONG } from './samples';

const OWED = [
  aTicket({ id: 't-1', statusSince: '2024-03-01T05:00:00Z' }),
  aTicket({ id: 't-2', subject: LONG }),
  aTicket({ id: 't-3', satker: { ...OTHER_SATKER, name: LONG }, office: KANWIL }),
].map((ticket) => ({ ...ticket, status: 'DONE', answered: true }));

const TOTALS = { GIVEN: 246, NONE: 32 };

const page = (query: TicketQuery) =>
  of(query.period ? pageOf(0, { total: TOTALS[query.feedback ?? 'NONE'] }) : pageOf(0, { items: OWED, total: 3 }));

const owed = (key: string, answer: (query: TicketQuery) => unknown, role: Role = 'CSO_KPPN'): GalleryState => ({
  ...screen(key, WaitingSatkerPage, [loggedIn(role)]),
  providers: [{ provide: TicketApi, useValue: { page: answer } }],
});

export const OWED_STATES: readonly GalleryState[] = [
  owed('owed', page),
  owed('owed-head-office', page, 'KANTOR_PUSAT'),
  owed('owed-none', () => of(pageOf(0))),
  owed('owed-loading', () => NEVER),
  owed('owed-failed', () => throwError(() => failureOf('server', { status: 503 }))),
  owed('owed-not-allowed', page, 'SATKER'),
];
