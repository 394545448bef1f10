import { firstValueFrom, type Observable, takeUntil } from 'rxjs';
import type { AttachmentApi } from '../../api/attachment-api';
import { HEAD_BYTES } from '../../domain/attachments';
import { wrongFile } from '../../domain/received-file';
import type { ExportProgress } from '../../domain/export-progress';
import type { Failure } from '../../domain/failure';
import type { Session } from '../../domain/session';
import type { AttachmentInfo, TicketDetail } from '../../domain/ticket';
import { sha256 } from '../../exports/digest';
import { ticketFileName } from '../../exports/export-file-name';
import type { Fingerprint } from '../../exports/export-order';
import { startExport } from '../../exports/start-export';
import { type ExportJob, exportJob } from './export-job';

export interface TicketExportContext {
  readonly api: Pick<AttachmentApi, 'download'>;
  readonly session: Session;
  /** ISO 8601 in UTC by the backend's clock, because the machine's clock may be wrong. */
  readonly now: () => Observable<string>;
  readonly save: (file: Blob, name: string) => void;
}

/** Makes the PDF file of a ticket, Berkas Tiket. Unsubscribing cancels it. */
export function exportTicket(ticket: TicketDetail, context: TicketExportContext): Observable<ExportProgress> {
  return exportJob('ticket', (job) => makeFile(ticket, context, job));
}

async function makeFile(
  ticket: TicketDetail,
  { api, session, now, save }: TicketExportContext,
  job: ExportJob,
): Promise<ExportProgress> {
  const files = new Map(ticket.thread.flatMap(({ attachments }) => attachments.map((file) => [file.id, file])));
  const fingerprints: Record<string, Fingerprint> = {};
  // One after another, so that at most one attachment is in memory.
  for (const file of files.values()) {
    fingerprints[file.id] = await fingerprintOf(file, api, job);
    job.stopIfCancelled();
    job.fetched(1, files.size);
  }
  const madeAt = await firstValueFrom(now().pipe(takeUntil(job.cancelled$)));
  const run = await job.started(startExport({ format: 'ticket', ticket, fingerprints, madeAt, reader: session }));
  const fileName = ticketFileName(ticket.reference, madeAt, session.zone);
  save(await run.finish(), fileName);
  return { phase: 'finished', format: 'ticket', fileName, rows: 1, expected: 1, changed: false };
}

/** Hash of an attachment, or the reason why there is none. Only an ended session fails the export. */
async function fingerprintOf(
  file: AttachmentInfo,
  api: TicketExportContext['api'],
  { cancelled$ }: ExportJob,
): Promise<Fingerprint> {
  const bytes = await firstValueFrom(api.download(file.id).pipe(takeUntil(cancelled$))).catch((error: unknown) => {
    if ((error as Partial<Failure>).kind === 'session') throw error;
    return null;
  });
  if (!bytes) return { missing: 'fetch' };
  if (file.size > 0 && bytes.size !== file.size) return { otherSize: bytes.size };
  const head = new Uint8Array(await bytes.slice(0, HEAD_BYTES).arrayBuffer());
  // Without this check, the document could contain the hash of a login page.
  if (wrongFile(file, bytes.size, head)?.reason === 'message') return { missing: 'fetch' };
  const digest = await sha256(bytes);
  return digest === null ? { missing: 'browser' } : { sha256: digest };
}
