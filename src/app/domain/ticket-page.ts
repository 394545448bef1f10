import type { ExportedTicket, Ticket } from './ticket';

/** One page of the list. */
export interface TicketPage {
  readonly items: readonly Ticket[];
  /** Number of tickets that match the filter, on all pages. */
  readonly total: number;
  /** 1-based; differs from the requested page when that one does not exist (F45). */
  readonly page: number;
  readonly pageSize: number;
  /** The backend's clock when it answered, ISO 8601 in UTC; ages are counted from it. */
  readonly asOf: string;
  readonly counts: TicketCounts;
  /** Version of the page, for `If-None-Match`; null when the backend gave none. */
  readonly etag: string | null;
}

/** A page of an export; it is long, so its rows are parsed a few at a time when they are used (F14). */
export interface ExportPage extends Omit<TicketPage, 'items' | 'etag'> {
  readonly rows: number;
  /** Rows `from` (0-based) up to, not including, `to`. */
  readonly read: (from: number, to: number) => readonly ExportedTicket[];
}

/** Numbers of all tickets that the user may see, without any filter. */
export interface TicketCounts {
  readonly all: number;
  readonly waitingForMe: number;
}
