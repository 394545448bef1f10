import type { Failure } from './failure';

/** Excel, Excel in format MONSAKTI, the PDF list, and Berkas Tiket. */
export type ExportFormat = 'excel' | 'monsakti' | 'pdf' | 'ticket';

/** How far a file is, or how it ended. */
export type ExportProgress =
  | {
      readonly phase: 'running';
      readonly format: ExportFormat;
      /** Tickets, or attachments of one ticket; null until the backend has counted them. */
      readonly total: number | null;
      readonly fetched: number;
      readonly written: number;
      /** Null when it will not be long, or cannot be told yet. */
      readonly secondsLeft: number | null;
    }
  | {
      readonly phase: 'finished';
      readonly format: ExportFormat;
      readonly fileName: string;
      readonly rows: number;
      /** Tickets that there are now. */
      readonly expected: number;
      /** Whether tickets came or went under way: some may be missing then, even where the numbers agree. */
      readonly changed: boolean;
    }
  | { readonly phase: 'refused'; readonly reason: 'empty' | 'too-many'; readonly total: number; readonly limit: number }
  /** `code`: the program for it could not be loaded; `writing`: the file could not be made. */
  | { readonly phase: 'failed'; readonly cause: Failure | 'code' | 'writing' };
