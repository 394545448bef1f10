import type { InstantRange } from '../domain/period';
import type { Session } from '../domain/session';
import type { ExportedTicket, TicketDetail } from '../domain/ticket';
import type { ColumnKey } from './ticket-columns';

/** Files made of the whole filtered set (spec section 5). */
export type ListFormat = 'excel' | 'monsakti' | 'pdf';

/** What a worker can be asked for. */
export type OrderFormat = ListFormat | 'ticket';

/** Who reads the file; decides the clock and the columns. */
export type ExportReader = Pick<Session, 'name' | 'zone' | 'role' | 'satker' | 'office'>;

/** Everything about a file except its rows. */
export interface ExportOrder {
  readonly format: ListFormat;
  /** Columns of the Excel file in the table's order; the other formats have a layout of their own. */
  readonly columns: readonly ColumnKey[];
  readonly title: string;
  /** Filter, search and order in the words of the chip line. */
  readonly filters: readonly string[];
  /** The chosen period; null tells the dates of the first and the last ticket instead. */
  readonly period: InstantRange | null;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly reader: ExportReader;
}

/** Berkas Tiket: everything about one ticket. */
export interface TicketFileOrder {
  readonly format: 'ticket';
  readonly ticket: TicketDetail;
  /** SHA-256 in hex by attachment id; null or absent when the file could not be read. */
  readonly digests: Readonly<Record<string, string | null>>;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly reader: ExportReader;
}

/**
 * What every maker of a file looks like, be it ours or a library's: rows in the list's order, a few at a time, then
 * the file. A writer that was not finished needs no closing: dropping it is enough.
 */
export interface TicketWriter {
  write(tickets: readonly ExportedTicket[]): Promise<void>;
  finish(): Promise<Blob>;
}

export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;
