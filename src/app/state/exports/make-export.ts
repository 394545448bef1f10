import { map, type Observable } from 'rxjs';
import type { ExportProgress } from '../../domain/export-progress';
import type { TicketDetail } from '../../domain/ticket';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import type { AttachmentApi } from '../../api/attachment-api';
import type { TicketApi } from '../../api/ticket-api';
import { settledTimes } from '../../services/working-time/settled-times';
import type { KnownTimes } from '../../services/working-time/working-times';
import { saveFile } from '../../services/attachments/save-file';
import type { Injector, Signal } from '@angular/core';
import type { ListExport } from './export-actions';
import { exportList, type ListExportContext } from './list-export';
import { exportTicket } from './ticket-export';

export { prefetchExport } from '../../exports/start-export';

export interface ExportContext extends Omit<ListExportContext, 'save' | 'times'> {
  readonly api: Pick<TicketApi, 'exportPage' | 'page'>;
  readonly files: Pick<AttachmentApi, 'download'>;
  readonly document: Document;
  readonly times: Signal<KnownTimes>;
  readonly injector: Injector;
}

/** Entry point of the lazily loaded export code. */
export function makeExport(request: ListExport | TicketDetail, context: ExportContext): Observable<ExportProgress> {
  const { api, files, session, document, injector } = context;
  const save = (file: Blob, name: string): void => saveFile(document, file, name);
  // The backend's time is part of the list's response only.
  const now = (): Observable<string> => api.page(DEFAULT_QUERY, { size: 1 }).pipe(map(({ asOf }) => asOf));
  return 'format' in request
    ? exportList(request, { ...context, times: () => settledTimes(context.times, injector), save })
    : exportTicket(request, { api: files, session, now, save });
}
