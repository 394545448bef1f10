import { DOCUMENT, DestroyRef, ErrorHandler, inject, Injector, signal } from '@angular/core';
import type { Subscription } from 'rxjs';
import { begunExport, type ExportProgress } from '../../domain/export-progress';
import { recapFileName } from '../../exports/export-file-name';
import type { RecapOrder } from '../../exports/recap-order';
import { startExport } from '../../exports/start-export';
import { saveFile } from '../../services/attachments/save-file';
import { settledTimes } from '../../services/working-time/settled-times';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { exportJob } from '../../state/exports/export-job';
import { failedExport } from '../../state/exports/failed-export';
import { recapOffice, recapSheet, type ShownRecap } from './recap-sheet';

/** A file of what the page shows. */
export interface RecapFileRequest extends ShownRecap {
  readonly format: RecapOrder['format'];
}

export const RECAP_FORMATS = [
  { format: 'recapExcel', icon: 'file-spreadsheet', words: 'Excel' },
  { format: 'recapPdf', icon: 'file-pdf', words: 'PDF' },
] as const;

/** Commands and state of the recap's files, which are made as those of the list. Needs an injection context. */
export function recapFile() {
  const document = inject(DOCUMENT);
  const errors = inject(ErrorHandler);
  const times = inject(WORKING_TIMES);
  const injector = inject(Injector);
  /** Progress or outcome of the file; null without one. */
  const progress = signal<ExportProgress | null>(null);
  let last: RecapFileRequest | null = null;
  let making: Subscription | null = null;
  inject(DestroyRef).onDestroy(() => making?.unsubscribe());

  function save(request: RecapFileRequest): void {
    if (progress()?.phase === 'running') return;
    last = request;
    const { format } = request;
    progress.set(begunExport(format));
    making = exportJob(format, async (job) => {
      const { recap, session } = request;
      const { zone } = session;
      const sheet = recapSheet(request, await settledTimes(times, injector));
      const run = await job.started(startExport({ format, sheet, zone }));
      const fileName = recapFileName(format, recap.period, recapOffice(recap, session), recap.asOf, zone);
      saveFile(document, await run.finish(), fileName);
      return { phase: 'finished', format, fileName, rows: 0, expected: 0, changed: false };
    }).subscribe({
      next: (next) => progress.set(next),
      error: (error: unknown) => progress.set(failedExport(error, errors)),
    });
  }

  /** Stops the file that is being made, and removes the notice. */
  function dismiss(): void {
    making?.unsubscribe();
    progress.set(null);
  }

  return { progress: progress.asReadonly(), save, dismiss, retry: () => last && save(last) };
}
