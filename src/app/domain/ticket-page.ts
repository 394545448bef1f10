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

/** A page of an export. */
export interface ExportPage extends TicketPage {
  readonly items: readonly ExportedTicket[];
}

/** Over everything this person may see, whatever the filter. */
export interface TicketCounts {
  readonly all: number;
  readonly waitingForMe: number;
}
