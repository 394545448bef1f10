import type { InstantRange } from '../domain/period';
import type { ExportedTicket, TicketDetail } from '../domain/ticket';
import type { ColumnKey } from './ticket-columns';
import type { ExportReader } from './ticket-facts';

/** Files made of the whole filtered set (spec section 5). */
export type ListFormat = 'excel' | 'monsakti' | 'pdf';

/** What a worker can be asked for. */
export type OrderFormat = ListFormat | 'ticket';

/** Everything about a file except its rows. */
export interface ExportOrder {
  readonly format: ListFormat;
  /** Columns of the Excel file in the table's order; the other formats have a layout of their own. */
  readonly columns: readonly ColumnKey[];
  readonly title: string;
  /** Filter and search in the words of the chip line; empty for none. */
  readonly filters: readonly string[];
  /** `Urut berdasarkan Tanggal dibuat terbaru`. */
  readonly sort: string;
  /** The chosen period; null tells the dates of the first and the last ticket instead. */
  readonly period: InstantRange | null;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly reader: ExportReader;
}

/** What stands for an attachment's bytes: their SHA-256 in hex, or why it is not told. */
export type Fingerprint =
  | { readonly sha256: string }
  /** `fetch`: this reader could not download it; `browser`: no https, no hash. */
  | { readonly missing: 'fetch' | 'browser' }
  /** As many bytes came; the backend states another number, so its hash would be that of something else. */
  | { readonly otherSize: number };

/** Berkas Tiket: everything about one ticket. */
export interface TicketFileOrder {
  readonly format: 'ticket';
  readonly ticket: TicketDetail;
  /** By attachment id. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
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
