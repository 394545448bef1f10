import { inject } from '@angular/core';
import { EMPTY, type Subscription } from 'rxjs';
import { catchError } from 'rxjs/operators';
import { AttachmentApi } from '../../api/attachment-api';
import type { Failure } from '../../domain/failure';
import type { UploadState } from '../../domain/upload-item';
import type { Source } from './chosen-files';
import { canBeRead, nameOf } from './read-file';

/** Requests of an upload queue, by the key of their item. Create it in an injection context. */
export class UploadTransfers {
  private readonly api = inject(AttachmentApi);
  private readonly running = new Map<string, Subscription>();

  /** Uploads a file; `report` gets each new state of its item. */
  start(key: string, source: Source, report: (state: UploadState) => void): void {
    report({ state: 'uploading', sent: 0 });
    const transfer = this.api.upload(source.file, nameOf(source)).subscribe({
      next: (event) =>
        report(
          event.kind === 'done'
            ? { state: 'done', attachment: event.attachment }
            : { state: 'uploading', sent: event.sent },
        ),
      error: async (failure: Failure) => report(await explain(source, failure)),
    });
    this.running.set(key, transfer);
  }

  cancel(key: string): void {
    this.running.get(key)?.unsubscribe();
    this.running.delete(key);
  }

  cancelAll(): void {
    this.running.forEach((transfer) => transfer.unsubscribe());
    this.running.clear();
  }

  /** Deletes an upload. The backend deletes unused uploads itself, so the response does not matter. */
  discard(id: string): void {
    this.api
      .discard(id)
      .pipe(catchError(() => EMPTY))
      .subscribe();
  }
}

/** After a failed upload, reads the file again: browsers report a file that changed on disk like a lost connection. */
async function explain({ file }: Source, failure: Failure): Promise<UploadState> {
  const gone = failure.status === null && !(await canBeRead(file));
  return gone ? { state: 'refused', problem: { kind: 'unreadable', name: file.name } } : { state: 'failed', failure };
}
