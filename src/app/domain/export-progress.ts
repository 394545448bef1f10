import type { Failure } from './failure';

/** Excel, Excel in format MONSAKTI, the PDF list, Berkas Tiket, and the recap as Excel and PDF. */
export type ExportFormat = 'excel' | 'monsakti' | 'pdf' | 'ticket' | 'recapExcel' | 'recapPdf';

/** Progress or result of one export. */
export type ExportProgress =
  | {
      readonly phase: 'running';
      readonly format: ExportFormat;
      /** Tickets, or attachments of one ticket; null until the backend has counted them. */
      readonly total: number | null;
      readonly fetched: number;
      readonly written: number;
      /** Seconds; null while unknown, and when only few are left. */
      readonly secondsLeft: number | null;
    }
  | {
      readonly phase: 'finished';
      readonly format: ExportFormat;
      readonly fileName: string;
      readonly rows: number;
      /** Tickets that match the filter at the end of the export. */
      readonly expected: number;
      /** Whether tickets were added or changed during the export: rows may be missing then, even when the numbers agree. */
      readonly changed: boolean;
    }
  | { readonly phase: 'refused'; readonly reason: 'empty' | 'too-many'; readonly total: number; readonly limit: number }
  /** `code`: the chunk could not be loaded (F15); `writing`: the file could not be made. */
  | { readonly phase: 'failed'; readonly cause: Failure | 'code' | 'writing' };

/** Progress of a file that has just begun. */
export const begunExport = (format: ExportFormat): ExportProgress => ({
  phase: 'running',
  format,
  total: null,
  fetched: 0,
  written: 0,
  secondsLeft: null,
});
