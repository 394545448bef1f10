import type { ExportedTicket } from '../domain/ticket';

/** One file in the making. */
export interface ExportRun {
  /** Settles when these rows are in the file: awaiting it bounds how many wait. */
  write(tickets: readonly ExportedTicket[]): Promise<void>;
  finish(): Promise<Blob>;
  /** Stops at once; promises that are still open reject. */
  cancel(): void;
}
