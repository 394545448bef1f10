import { firstValueFrom, type Observable, takeUntil } from 'rxjs';
import type { TicketApi } from '../../api/ticket-api';
import type { ExportProgress } from '../../domain/export-progress';
import type { Limits } from '../../domain/limits';
import { periodRange } from '../../domain/period';
import type { Session } from '../../domain/session';
import type { ExportPage } from '../../domain/ticket-page';
import { listFileName } from '../../exports/export-file-name';
import type { ExportOrder } from '../../exports/export-order';
import { mostTickets } from '../../exports/most-tickets';
import { startExport } from '../../exports/start-export';
import { chosenColumns } from '../../exports/ticket-columns';
import type { ListExport } from './export-actions';
import { type ExportJob, exportJob } from './export-job';
import { pagesInOrder } from './pages-in-order';

/** Rows in a page; the backend may answer with fewer, and then that is the size. */
const PAGE_ROWS = 500;
/** The first page holds what was recorded in the second in which it was asked for. */
const ONE_SECOND = 1000;

export interface ListExportContext {
  readonly api: Pick<TicketApi, 'exportPage'>;
  readonly session: Session;
  readonly limits: Limits;
  readonly columns: readonly string[];
  readonly save: (file: Blob, name: string) => void;
}

/** Everything that the filter and the search describe, as one file on the disk. Unsubscribing cancels it. */
export function exportList(request: ListExport, context: ListExportContext): Observable<ExportProgress> {
  return exportJob(request.format, (job) => makeFile(request, context, job));
}

async function makeFile(request: ListExport, context: ListExportContext, job: ExportJob): Promise<ExportProgress> {
  const { api, limits, session } = context;
  const ask = (page: number, extent: { size: number; createdBefore?: string }): Promise<ExportPage> =>
    firstValueFrom(api.exportPage({ ...request.query, page }, extent).pipe(takeUntil(job.cancelled$)));
  const first = await ask(1, { size: PAGE_ROWS });
  const { total } = first;
  const limit = Math.min(limits.exportRows, mostTickets(request.format));
  if (total === 0 || total > limit) {
    return { phase: 'refused', reason: total ? 'too-many' : 'empty', total, limit };
  }
  const order = orderOf(request, context, first);
  const run = await job.started(startExport(order));
  const createdBefore = new Date(Date.parse(first.asOf) + ONE_SECOND).toISOString();
  const load = async (page: number): Promise<ExportPage> => {
    const loaded = await ask(page, { size: first.pageSize, createdBefore });
    job.fetched(loaded.items.length, total);
    return loaded;
  };
  const seen = new Set<string>();
  let expected = total;
  let changed = false;
  const write = async ({ items }: ExportPage): Promise<void> => {
    const rows = items.filter(({ id }) => !seen.has(id) && seen.add(id));
    await run.write(rows);
    job.written(rows.length, total);
  };
  job.fetched(first.items.length, total);
  await write(first);
  for await (const page of pagesInOrder(load, 2, Math.ceil(total / first.pageSize))) {
    expected = page.total;
    changed ||= page.total !== total;
    await write(page);
  }
  const fileName = listFileName(request.format, order.madeAt, session.zone);
  context.save(await run.finish(), fileName);
  changed ||= seen.size !== expected;
  return { phase: 'finished', format: request.format, fileName, rows: seen.size, expected, changed };
}

/** The backend's clock says when: an office's own may be wrong. */
function orderOf(request: ListExport, { session, columns }: ListExportContext, { asOf }: ExportPage): ExportOrder {
  const { format, title, filters, sort, query } = request;
  return {
    format,
    title,
    filters,
    sort,
    columns: chosenColumns(columns, session),
    period: query.period && periodRange(query.period, session.zone),
    madeAt: asOf,
    reader: session,
  };
}
