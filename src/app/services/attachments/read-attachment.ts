import { inject } from '@angular/core';
import { defer, type Observable, switchMap, throwError } from 'rxjs';
import { AttachmentApi } from '../../api/attachment-api';
import { HEAD_BYTES } from '../../domain/attachments';
import { wrongFile } from '../../domain/received-file';
import type { AttachmentInfo } from '../../domain/ticket';

/**
 * Returns a function that downloads an attachment. Its observable errors with a `Failure`, or with a `WrongFile` when the
 * received file is not the announced one. Needs an injection context.
 */
export function attachmentReader(): (file: AttachmentInfo) => Observable<Blob> {
  const api = inject(AttachmentApi);
  return (file) =>
    defer(() => api.download(file.id)).pipe(
      switchMap(async (bytes) => {
        const head = new Uint8Array(await bytes.slice(0, HEAD_BYTES).arrayBuffer());
        return { bytes, wrong: wrongFile(file, bytes.size, head) };
      }),
      switchMap(({ bytes, wrong }) => (wrong ? throwError(() => wrong) : [bytes])),
    );
}
