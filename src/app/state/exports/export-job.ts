import { Observable, Subject } from 'rxjs';
import type { ExportFormat, ExportProgress } from '../../domain/export-progress';
import type { Failure } from '../../domain/failure';
import type { ExportRun } from '../../exports/export-run';

/** Milliseconds before the remaining time is estimated; earlier estimates are too inaccurate. */
const ESTIMATE_AFTER = 2_000;
/** Shorter remaining times are not shown. In seconds. */
const MIN_SECONDS_LEFT = 5;

/** State of one export: its progress, and whether it was cancelled. */
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

  /** Waits until the run can take tickets. */
  async started(starting: Promise<ExportRun>): Promise<ExportRun> {
    const run = await starting;
    this.run = run;
    if (this.cancelled) run.cancel();
    this.stopIfCancelled();
    return run;
  }

  /** Throws after a cancellation. Called between steps that cannot be cancelled themselves. */
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
    if (spent < ESTIMATE_AFTER || !this.writtenSoFar) return null;
    const left = Math.round(((spent / this.writtenSoFar) * (total - this.writtenSoFar)) / 1000);
    return left > MIN_SECONDS_LEFT ? left : null;
  }
}

/**
 * Runs an export. Emits its progress and outcome; a failed request is an outcome, and any other error is an error of
 * the observable. Unsubscribing cancels the export.
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

/** Failures of the HTTP layer are plain objects and no `Error`. */
function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && !(error instanceof Error) && 'kind' in error;
}
