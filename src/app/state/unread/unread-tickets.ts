import { InjectionToken, type Signal, signal } from '@angular/core';
import type { Ticket } from '../../domain/ticket';

/** What the present user has not read, of the rows that are shown. */
export interface UnreadTickets {
  /** Follows the marks where it is called in a `computed`. */
  has(ticket: Ticket): boolean;
  /** How many of the shown rows are unread. */
  readonly count: Signal<number>;
  /** How many of these wait for the user: `3`, `3+` where more wait than are shown, empty for none. */
  readonly waiting: Signal<string>;
  /** The user has marked this row as read, without opening it. */
  read(id: string): void;
  /** The user has marked everything as read that the shown list can have. */
  readAll(): void;
}

/** Null until the code of the marks is there, which comes when the list is usable: nothing is marked until then. */
export const UNREAD_TICKETS = new InjectionToken('unread tickets', {
  factory: () => signal<UnreadTickets | null>(null),
});
