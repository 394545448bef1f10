import type { Action } from '@ngrx/store';
import type { Role } from '../../app/domain/session';
import type { Ticket } from '../../app/domain/ticket';
import type { TicketPage } from '../../app/domain/ticket-page';
import { DEFAULT_QUERY, type TicketQuery } from '../../app/domain/ticket-query';
import { TicketListPage } from '../../app/features/ticket-list/ticket-list-page';
import { ConnectionActions } from '../../app/state/connection/connection-actions';
import { TicketListActions } from '../../app/state/ticket-list/ticket-list-actions';
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

export const LIST_STATES: readonly GalleryState[] = [
  list('list-rows', rows(EACH_STATUS)),
  list('list-officer', rows(EACH_STATUS), 'CSO_KPPN'),
  list('list-head-office', rows(EACH_STATUS), 'KANTOR_PUSAT'),
  list('list-long', rows(LONG_TICKETS)),
  list('list-long-officer', rows(LONG_TICKETS), 'KANTOR_PUSAT'),
  list('list-loading', [TicketListActions.queryChanged({ query: DEFAULT_QUERY })]),
  list('list-reloading', [...rows(EACH_STATUS), TicketListActions.refreshRequested()]),
  list('list-failed', [failed]),
  list('list-reload-failed', [...rows(EACH_STATUS), failed]),
  list('list-offline', [...rows(EACH_STATUS), ConnectionActions.lost()]),
  list('list-empty', loaded({})),
  list('list-empty-officer', loaded({}), 'CSO_KPPN'),
  list(
    'list-nothing-waits',
    loaded({ counts: { all: 40, waitingForMe: 0 } }, { ...DEFAULT_QUERY, waitingForMe: true }),
  ),
  list(
    'list-no-match',
    loaded({ counts: { all: 40, waitingForMe: 2 } }, { ...DEFAULT_QUERY, status: 'DONE', search: LONG }),
  ),
];
