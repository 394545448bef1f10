import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, ErrorHandler, inject, signal } from '@angular/core';
import { isChunkFailure } from '../../domain/chunk-failure';
import type { Recap } from '../../domain/recap';
import type { Session } from '../../domain/session';
import { recapFileName } from '../../exports/export-file-name';
import { saveFile } from '../../services/attachments/save-file';
import { announce } from '../../ui/announce';
import { recapSheet } from './recap-sheet';

const FAILED = 'Berkas rekap belum dapat dibuat. Angka di halaman ini tetap ada; coba lagi.';

/** Command and state of the recap's Excel button. Needs an injection context. */
export function recapFile() {
  const document = inject(DOCUMENT);
  const errors = inject(ErrorHandler);
  const announcer = inject(LiveAnnouncer);
  const busy = signal(false);
  /** Message about the last failure; empty without a failure. */
  const problem = signal('');

  /** Imports the writer on first use. Needs no worker, because the recap has few numbers. */
  async function save(recap: Recap, session: Session): Promise<void> {
    if (busy()) return;
    busy.set(true);
    problem.set('');
    try {
      const { recapWorkbook } = await import('../../exports/excel/recap-workbook');
      const name = recapFileName(recap.period, session.office, recap.asOf, session.zone);
      saveFile(document, await recapWorkbook(recapSheet(recap, session)), name);
      announce(announcer, `Berkas ${name} tersimpan`);
    } catch (error) {
      if (!isChunkFailure(error)) errors.handleError(error);
      problem.set(FAILED);
      announce(announcer, FAILED);
    }
    busy.set(false);
  }

  return { busy: busy.asReadonly(), problem: problem.asReadonly(), save };
}
