import type { Signal } from '@angular/core';
import type { FormKey } from '../../domain/form-key';
import type { Ticket, TicketDetail } from '../../domain/ticket';
import type { KeyedMessage } from './several-sending';

/** One of the chosen tickets. */
export interface ChosenTicket {
  readonly id: string;
  readonly form: FormKey;
  /** The row of the list until the ticket is read; null for one that is not in the list. */
  readonly known: Pick<Ticket, 'reference' | 'subject'> | null;
  /** Null until it is read, and when that failed. */
  readonly ticket: TicketDetail | null;
  readonly reading: boolean;
  /** Why it cannot be sent with the others; empty when it can. */
  readonly problem: string;
  /** What was wanted is done already. */
  readonly done: boolean;
}

/** A chosen ticket as its line shows it. */
export interface TicketLine extends ChosenTicket {
  /** Where its message stands; empty before it was sent. */
  readonly words: string;
  /** What the user should know before it is sent with the others. Often empty. */
  readonly note: string;
  /** It can be sent with the others. */
  readonly open: boolean;
  /** It is sent with the next press. */
  readonly chosen: boolean;
}

/** What one kind of message to several tickets needs. */
export interface SeveralRules {
  /** Ids of the tickets, each once. */
  readonly ids: Signal<readonly string[]>;
  /** The form whose draft has the key of the message to this ticket. */
  readonly formOf: (id: string) => FormKey;
  /** Whether the ticket is already what the message would make it. */
  readonly isDone: (ticket: TicketDetail) => boolean;
  /** Why this ticket cannot be sent with the others; empty when it can. */
  readonly problemOf: (ticket: TicketDetail) => string;
  /** Whether the ticket can get no such message any more. Absent where the tickets were not chosen in the list. */
  readonly isOver?: (ticket: TicketDetail) => boolean;
  /** What the user should know of the ticket before it is sent with the others; empty for nothing. */
  readonly noteOf?: (ticket: TicketDetail) => string;
  /** Words of a ticket whose message is stored. */
  readonly doneWords: () => string;
  /** Keeps the message with each ticket, so that nothing is lost, and makes it. */
  readonly messages: (chosen: readonly ChosenTicket[]) => readonly KeyedMessage[];
}
