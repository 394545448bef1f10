import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';

export const TicketListActions = createActionGroup({
  source: 'Ticket List',
  events: {
    /** The address named another list: filter, search, sort or page. */
    'Query Changed': props<{ query: TicketQuery }>(),
    'Refresh Requested': emptyProps(),
    /** The rows on screen are known to be old: the connection is back, or a ticket changed. */
    'Reload Due': emptyProps(),
    'Page Loaded': props<{ query: TicketQuery; page: TicketPage }>(),
    'Load Failed': props<{ query: TicketQuery; failure: Failure }>(),
  },
});
