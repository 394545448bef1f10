import type { Observable } from 'rxjs';
import type { ExportProgress } from '../../domain/export-progress';
import type { TicketDetail } from '../../domain/ticket';
import type { AttachmentApi } from '../../api/attachment-api';
import type { ListExport } from './export-actions';
import { exportList, type ListExportContext } from './list-export';
import { exportTicket } from './ticket-export';

export { prefetchExport } from '../../exports/start-export';

export interface ExportContext extends ListExportContext {
  readonly files: Pick<AttachmentApi, 'download'>;
}

/** The one entrance to everything that is loaded only when the first file is asked for. */
export function makeExport(request: ListExport | TicketDetail, context: ExportContext): Observable<ExportProgress> {
  return 'format' in request
    ? exportList(request, context)
    : exportTicket(request, { ...context, api: context.files, now: () => new Date().toISOString() });
}
