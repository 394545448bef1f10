import type { InstantRange } from '../domain/period';
import type { ExportedTicket, TicketDetail } from '../domain/ticket';
import type { RecapOrder } from './recap-order';
import type { ColumnKey } from './ticket-columns';
import type { ExportReader } from './ticket-facts';

/** Files made of the whole filtered set (spec section 5). */
export type ListFormat = 'excel' | 'monsakti' | 'pdf';

/** Every format that a worker can make. */
export type OrderFormat = FileOrder['format'];

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
  /** The chosen period; null states the dates of the first and the last ticket instead. */
  readonly period: InstantRange | null;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly reader: ExportReader;
}

/** SHA-256 of an attachment in hex, or the reason why it is missing. */
export type Fingerprint =
  | { readonly sha256: string }
  /** `fetch`: the file could not be downloaded; `browser`: pages without https cannot hash. */
  | { readonly missing: 'fetch' | 'browser' }
  /** Bytes that were downloaded, when the backend states another size: the hash would be that of another file (F26). */
  | { readonly otherSize: number };

/** Berkas Tiket: everything about one ticket (spec section 5). */
export interface TicketFileOrder {
  readonly format: 'ticket';
  readonly ticket: TicketDetail;
  /** By attachment id. */
  readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly reader: ExportReader;
}

/** What a worker makes a file of. */
export type FileOrder = ExportOrder | TicketFileOrder | RecapOrder;

/**
 * Writes one file: rows in the list's order, a few at a time, then `finish`. A writer that is not finished holds nothing
 * that must be closed.
 */
export interface TicketWriter {
  write(tickets: readonly ExportedTicket[]): Promise<void>;
  finish(): Promise<Blob>;
}
