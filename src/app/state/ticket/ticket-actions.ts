import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { TicketDetail } from '../../domain/ticket';

/** Events of one ticket. The list reloads after `ticketChanged` and `ticketCreated`, of several once. */
export const TicketActions = createActionGroup({
  source: 'Ticket',
  events: {
    ticketOpened: props<{ id: string }>(),
    ticketReloadRequested: props<{ id: string }>(),
    ticketLoaded: props<{ ticket: TicketDetail }>(),
    ticketLoadFailed: props<{ id: string; failure: Failure }>(),
    ticketLeft: emptyProps(),
    /** The backend accepted a reply or feedback. */
    ticketChanged: props<{ ticket: TicketDetail }>(),
    /** A ticket of the list can no longer get what it was chosen for, or the user leaves it out. */
    choiceEnded: props<{ id: string }>(),
    /** The user leaves a ticket out no longer. */
    choiceResumed: props<{ id: string }>(),
    /** `ticket` is null when the response was unreadable (F34). */
    ticketCreated: props<{ ticket: TicketDetail | null }>(),
  },
});
