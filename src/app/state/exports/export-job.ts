import { Observable, Subject } from 'rxjs';
import type { ExportFormat, ExportProgress } from '../../domain/export-progress';
import type { Failure } from '../../domain/failure';
import type { ExportRun } from '../../exports/export-run';

/** Milliseconds before a guess of the time left is worth anything. */
const GUESS_AFTER = 2_000;
/** Remaining seconds below this are not shown. */
const SOON = 5;

/** One file in the making: what its maker tells, and how the maker hears that it is no longer wanted. */
export class ExportJob {
  readonly cancelled$ = new Subject<void>();
  private run: ExportRun | null = null;
  private cancelled = false;
  private fetchedSoFar = 0;
  private writtenSoFar = 0;
  private readonly start = Date.now();

  constructor(
    private readonly format: ExportFormat,
    private readonly progressed: (progress: ExportProgress) => void,
  ) {}

  /** Waits until the file can be written to. */
  async started(starting: Promise<ExportRun>): Promise<ExportRun> {
    const run = await starting;
    this.run = run;
    if (this.cancelled) run.cancel();
    this.stopIfCancelled();
    return run;
  }

  /** Checked between two steps, which nothing else would stop. */
  stopIfCancelled(): void {
    if (this.cancelled) throw new Error('The export was cancelled');
  }

  fetched(count: number, total: number): void {
    this.fetchedSoFar += count;
    this.report(total);
  }

  written(count: number, total: number): void {
    this.writtenSoFar += count;
    this.report(total);
  }

  cancel(): void {
    this.cancelled = true;
    this.cancelled$.next();
    this.run?.cancel();
  }

  private report(total: number): void {
    const { format, fetchedSoFar: fetched, writtenSoFar: written } = this;
    this.progressed({ phase: 'running', format, total, fetched, written, secondsLeft: this.secondsLeft(total) });
  }

  private secondsLeft(total: number): number | null {
    const spent = Date.now() - this.start;
    if (spent < GUESS_AFTER || !this.writtenSoFar) return null;
    const left = Math.round(((spent / this.writtenSoFar) * (total - this.writtenSoFar)) / 1000);
    return left > SOON ? left : null;
  }
}

/**
 * Runs it and tells how far it is and how it ended; a failed request is an end too, and any other error is that of the
 * observable. Unsubscribing cancels it.
 */
export function exportJob(
  format: ExportFormat,
  make: (job: ExportJob) => Promise<ExportProgress>,
): Observable<ExportProgress> {
  return new Observable((subscriber) => {
    const job = new ExportJob(format, (progress) => subscriber.next(progress));
    make(job)
      .catch((error: unknown): ExportProgress => {
        if (!isFailure(error)) throw error;
        return { phase: 'failed', cause: error };
      })
      .then(
        (end) => {
          subscriber.next(end);
          subscriber.complete();
        },
        (error: unknown) => subscriber.error(error),
      );
    return () => job.cancel();
  });
}

/** What leaves the HTTP layer is no `Error`. */
function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && !(error instanceof Error) && 'kind' in error;
}
