import type { ExportedTicket, Ticket } from './ticket';

/** One page of the list, as the backend counted it. */
export interface TicketPage {
  readonly items: readonly Ticket[];
  /** Tickets that match the filter, over all pages. */
  readonly total: number;
  /** 1-based; may differ from the page asked for, when that one does not exist. */
  readonly page: number;
  readonly pageSize: number;
  /** The backend's clock when it answered, ISO 8601 in UTC; ages are counted from it. */
  readonly asOf: string;
  readonly counts: TicketCounts;
}

/** A page of an export: so long that its rows are read a few at a time, when they are used. */
export interface ExportPage extends Omit<TicketPage, 'items'> {
  readonly rows: number;
  /** Rows `from` (0-based) up to, not including, `to`. */
  readonly read: (from: number, to: number) => readonly ExportedTicket[];
}

/** Over everything this person may see, whatever the filter. */
export interface TicketCounts {
  readonly all: number;
  readonly waitingForMe: number;
}
