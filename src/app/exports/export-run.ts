import type { ExportedTicket } from '../domain/ticket';

/** A file that is being made. */
export interface ExportRun {
  /** Resolves when these rows are in the file; awaiting it limits how many rows wait in memory. */
  write(tickets: readonly ExportedTicket[]): Promise<void>;
  finish(): Promise<Blob>;
  /** Stops at once; pending promises reject. */
  cancel(): void;
}
