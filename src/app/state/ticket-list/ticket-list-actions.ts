import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';

export const TicketListActions = createActionGroup({
  source: 'Ticket List',
  events: {
    /** The URL has another query: filter, search, sort or page. */
    'Query Changed': props<{ query: TicketQuery }>(),
    'Refresh Requested': emptyProps(),
    /** The rows are outdated, because a ticket changed or the connection is restored. */
    'Reload Due': emptyProps(),
    'Page Loaded': props<{ query: TicketQuery; page: TicketPage }>(),
    /** A poll has found that the shown rows are those of `asOf`; or other rows, which stay aside until they are wanted. */
    Polled: props<Partial<Pick<TicketPage, 'counts' | 'asOf'>> & { news?: { query: TicketQuery; page: TicketPage } }>(),
    'Load Failed': props<{ query: TicketQuery; failure: Failure }>(),
  },
});
