import { firstValueFrom, type Observable, takeUntil } from 'rxjs';
import type { TicketApi } from '../../api/ticket-api';
import type { ExportProgress } from '../../domain/export-progress';
import type { Limits } from '../../domain/limits';
import { periodRange } from '../../domain/period';
import type { Session } from '../../domain/session';
import type { ExportedTicket } from '../../domain/ticket';
import { ticketAges } from '../../domain/working-time/ticket-ages';
import type { WorkingTimes } from '../../services/working-time/working-times';
import type { ExportPage } from '../../domain/ticket-page';
import { listFileName } from '../../exports/export-file-name';
import type { ExportOrder } from '../../exports/export-order';
import type { ExportRun } from '../../exports/export-run';
import { maxTickets } from '../../exports/max-tickets';
import { startExport } from '../../exports/start-export';
import { chosenColumns } from '../../exports/ticket-columns';
import type { ListExport } from './export-actions';
import { type ExportJob, exportJob } from './export-job';
import { pagesInOrder } from './pages-in-order';

/** Requested rows in a page. The backend may send fewer; then that number is used. */
const PAGE_ROWS = 500;
/** Rows read and written in one step, which takes a few milliseconds even on a slow computer. */
const SLICE = 50;
/** Milliseconds added to the first response's time, because the page may contain tickets of that second. */
const ONE_SECOND = 1000;

export interface ListExportContext {
  readonly api: Pick<TicketApi, 'exportPage'>;
  readonly session: Session;
  readonly limits: Limits;
  readonly columns: readonly string[];
  /** Working time, when it is known whether there is a calendar; null without one. */
  readonly times: () => Promise<WorkingTimes | null>;
  readonly save: (file: Blob, name: string) => void;
}

/** Exports all tickets of the query to one file. Unsubscribing cancels the export. */
export function exportList(request: ListExport, context: ListExportContext): Observable<ExportProgress> {
  return exportJob(request.format, (job) => makeFile(request, context, job));
}

async function makeFile(request: ListExport, context: ListExportContext, job: ExportJob): Promise<ExportProgress> {
  const { api, limits, session } = context;
  // The calendar comes while the first rows do.
  const settled = context.times();
  const requestPage = (page: number, extent: { size: number; createdBefore?: string }): Promise<ExportPage> =>
    firstValueFrom(api.exportPage({ ...request.query, page }, extent).pipe(takeUntil(job.cancelled$)));
  const first = await requestPage(1, { size: PAGE_ROWS });
  const { total } = first;
  const limit = Math.min(limits.exportRows, maxTickets(request.format));
  if (total === 0 || total > limit) {
    return { phase: 'refused', reason: total ? 'too-many' : 'empty', total, limit };
  }
  const order = orderOf(request, context, first);
  const times = await settled;
  const run = await job.started(startExport(order));
  const createdBefore = new Date(Date.parse(first.asOf) + ONE_SECOND).toISOString();
  const load = async (page: number): Promise<ExportPage> => {
    const loaded = await requestPage(page, { size: first.pageSize, createdBefore });
    job.fetched(loaded.rows, total);
    return loaded;
  };
  const workingDays = times ? times.workingDays.bind(times) : undefined;
  const withAges = (ticket: ExportedTicket): ExportedTicket => ({
    ...ticket,
    ages: ticketAges(ticket, order.madeAt, workingDays),
  });
  const seen = new Set<string>();
  let expected = total;
  let changed = false;
  const write = async (page: ExportPage): Promise<void> => {
    const before = seen.size;
    await writePage(page, run, seen, withAges);
    job.written(seen.size - before, total);
  };
  job.fetched(first.rows, total);
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

/**
 * Writes each ticket once. The next rows are read while the previous ones are written; awaiting the write keeps the
 * page responsive.
 */
async function writePage(
  { rows, read }: ExportPage,
  run: ExportRun,
  writtenIds: Set<string>,
  withAges: (ticket: ExportedTicket) => ExportedTicket,
): Promise<void> {
  let writing = Promise.resolve();
  for (let at = 0; at < rows; at += SLICE) {
    const tickets = read(at, at + SLICE).filter(({ id }) => !writtenIds.has(id) && writtenIds.add(id));
    await writing;
    writing = run.write(tickets.map(withAges));
  }
  await writing;
}

/** The order for the writer. Its time is the backend's, because the machine's clock may be wrong. */
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
