import { computed, inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { type FormKind, newTicketForm, ticketIdOf } from '../../domain/form-key';
import { UserDrafts } from '../../services/drafts/user-drafts';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { selectSession } from '../../state/session/session-feature';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { UNREAD_TICKETS } from '../../state/unread/unread-tickets';
import { rowSlots } from './row-reuse';
import { ticketHrefs } from './ticket-hrefs';
import { rowOf, type TicketRow } from './ticket-row';

/** The tickets as rows, with the texts for the reader. Needs an injection context. */
export function ticketRows(): Signal<readonly TicketRow[]> {
  const store = inject(Store);
  const session = store.selectSignal(selectSession);
  const tickets = store.selectSignal(list.selectTickets);
  const shownQuery = store.selectSignal(list.selectShownQuery);
  const asOf = store.selectSignal(list.selectAsOf);
  const hrefOf = ticketHrefs(shownQuery);
  const slots = rowSlots(tickets);
  const times = inject(WORKING_TIMES);
  const unread = inject(UNREAD_TICKETS);
  const unsent = inject(UserDrafts).unsent;
  const drafted = computed(() => new Set(unsent().map((form) => ticketIdOf(form) ?? '')));
  return computed(() => {
    const reader = session();
    if (!reader) return [];
    const allWait = shownQuery()?.waitingForMe ?? false;
    const of = { session: reader, asOf: asOf(), hrefOf: hrefOf(), slots: slots(), drafted: drafted(), allWait };
    const context = { ...of, times: times() };
    return tickets().map((ticket) => rowOf(ticket, context, unread()?.has(ticket)));
  });
}

/** Kinds of forms with an unsent draft, of the satker for which the user works. Needs an injection context. */
export function draftedKinds(): Signal<ReadonlySet<FormKind>> {
  const { unsent } = inject(UserDrafts);
  const session = inject(Store).selectSignal(selectSession);
  return computed(() => {
    const reader = session();
    const ofNew = reader ? newTicketForm(reader).id : '';
    return new Set(unsent().flatMap(({ kind, id }) => (kind === 'new' && id !== ofNew ? [] : kind)));
  });
}
