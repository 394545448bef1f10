import { signal } from '@angular/core';
import type { Action } from '@ngrx/store';
import type { Role } from '../../app/domain/session';
import type { Ticket } from '../../app/domain/ticket';
import type { TicketPage } from '../../app/domain/ticket-page';
import { DEFAULT_QUERY, type TicketQuery } from '../../app/domain/ticket-query';
import { TicketListPage } from '../../app/features/ticket-list/ticket-list-page';
import { ConnectionActions } from '../../app/state/connection/connection-actions';
import { TicketListActions } from '../../app/state/ticket-list/ticket-list-actions';
import { aTicket } from '../../testing/samples';
import { NO_KINDS } from '../../app/domain/polling/ticket-notifications';
import { NOTIFICATION_CHOICE, type NotificationChoice } from '../../app/state/live/notification-settings';
import { UnreadActions } from '../../app/state/unread/unread-actions';
import { UNREAD_TICKETS, type UnreadTickets } from '../../app/state/unread/unread-tickets';
import { failureOf, pageOf } from '../../testing/page-samples';
import { screen, type GalleryState } from '../gallery-state';
import { EACH_STATUS, loggedIn, LONG } from './samples';

const list = (key: string, actions: readonly Action[], role: Role = 'SATKER'): GalleryState =>
  screen(key, TicketListPage, [loggedIn(role), ...actions]);

const loaded = (page: Partial<TicketPage>, query: TicketQuery = DEFAULT_QUERY): Action[] => [
  TicketListActions.queryChanged({ query }),
  TicketListActions.pageLoaded({ query, page: pageOf(0, page) }),
];
const rows = (items: readonly Ticket[]): Action[] =>
  loaded({ items, total: items.length, counts: { all: items.length, waitingForMe: 2 } });

const failed = TicketListActions.loadFailed({ query: DEFAULT_QUERY, failure: failureOf('server', { status: 503 }) });

const LONG_TICKETS = EACH_STATUS.map((ticket) => ({
  ...ticket,
  subject: LONG,
  asker: { name: LONG, email: `${'nama.panjang.'.repeat(8)}@kemenkeu.go.id` },
}));

const HANDLED = EACH_STATUS.map((ticket, index) => ({
  ...ticket,
  handledBy: index % 3 ? `CSO ${181 + index}` : null,
}));

const DUE = EACH_STATUS.map((ticket) => ({ ...ticket, due: { key: 'gaji-induk', date: '2024-04-05' } }));

const WAITING = EACH_STATUS.slice(1, 4)
  .filter(({ status }) => status !== 'FORWARDED')
  .concat(aTicket({ id: 't-9', no: 9, status: 'DONE', answered: true, subject: LONG }));

/** The first and the third row are unread. */
const unread: UnreadTickets = {
  has: ({ no }) => no === 1 || no === 3,
  count: signal(2),
  waiting: signal('1+'),
  read: () => undefined,
  readAll: () => undefined,
};
const withUnread = (state: GalleryState): GalleryState => ({
  ...state,
  providers: [{ provide: UNREAD_TICKETS, useValue: signal(unread) }],
});

/** The choice of notifications is open. */
const withNotifications = (state: GalleryState, shows: string, changes: Partial<NotificationChoice>): GalleryState => {
  const choice: NotificationChoice = {
    offered: signal(true),
    kinds: signal(NO_KINDS),
    on: signal(false),
    permission: signal('default'),
    stored: signal(true),
    refresh: () => undefined,
    choose: () => Promise.resolve(),
    ...changes,
  };
  const { providers = [] } = withUnread(state);
  const name = choice.on() ? 'Pemberitahuan aktif' : 'Pemberitahuan';
  return {
    ...state,
    providers: [...providers, { provide: NOTIFICATION_CHOICE, useValue: signal(choice) }],
    reached: { by: [name], shows },
  };
};

const news = TicketListActions.polled({
  news: { query: DEFAULT_QUERY, page: pageOf(0, { items: EACH_STATUS.slice(1), total: 5 }) },
});

export const LIST_STATES: readonly GalleryState[] = [
  list('list-rows', rows(EACH_STATUS)),
  list('list-officer', rows(EACH_STATUS), 'CSO_KPPN'),
  list('list-handled', rows(HANDLED), 'CSO_KPPN'),
  list('list-handled-head-office', rows(HANDLED), 'KANTOR_PUSAT'),
  list('list-head-office', rows(EACH_STATUS), 'KANTOR_PUSAT'),
  list('list-long', rows(LONG_TICKETS)),
  list('list-long-officer', rows(LONG_TICKETS), 'KANTOR_PUSAT'),
  list('list-due', rows(DUE), 'SATKER'),
  list('list-due-officer', rows(DUE), 'CSO_KPPN'),
  withUnread(list('list-unread', rows(EACH_STATUS))),
  withUnread(list('list-unread-long-officer', [...rows(LONG_TICKETS), UnreadActions.storageMissing()], 'CSO_KPPN')),
  withNotifications(list('list-notifications', rows(EACH_STATUS)), 'Ada jawaban baru', {}),
  withNotifications(list('list-notifications-visit', rows(EACH_STATUS)), 'berlaku sampai halaman ditutup', {
    kinds: signal({ answered: true, waiting: true }),
    on: signal(true),
    permission: signal('granted'),
    stored: signal(false),
  }),
  withNotifications(list('list-notifications-denied', rows(EACH_STATUS)), 'tidak mengizinkan', {
    permission: signal('denied'),
  }),
  withNotifications(list('list-notifications-unsupported', rows(EACH_STATUS)), 'tidak dapat menampilkan', {
    permission: signal('unsupported'),
  }),
  list('list-news', [...rows(EACH_STATUS), news]),
  list('list-loading', [TicketListActions.queryChanged({ query: DEFAULT_QUERY })]),
  list('list-reloading', [...rows(EACH_STATUS), TicketListActions.refreshRequested()]),
  list('list-failed', [failed]),
  list('list-reload-failed', [...rows(EACH_STATUS), failed]),
  list('list-offline', [...rows(EACH_STATUS), ConnectionActions.lost()]),
  list('list-empty', loaded({})),
  list('list-empty-officer', loaded({}), 'CSO_KPPN'),
  list(
    'list-waiting',
    loaded(
      { items: WAITING, total: 3, counts: { all: 40, waitingForMe: 3 } },
      { ...DEFAULT_QUERY, waitingForMe: true },
    ),
  ),
  list(
    'list-nothing-waits',
    loaded({ counts: { all: 40, waitingForMe: 0 } }, { ...DEFAULT_QUERY, waitingForMe: true }),
  ),
  list(
    'list-no-match',
    loaded({ counts: { all: 40, waitingForMe: 2 } }, { ...DEFAULT_QUERY, status: 'DONE', search: LONG }),
  ),
];
