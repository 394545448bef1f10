import type { FileOrder, OrderFormat } from './export-order';
import type { ExportRun } from './export-run';
import { runInSlices } from './sliced-run';
import { loadInWorker, runInWorker } from './worker-run';

/**
 * Starts a file: in a worker where the browser and the page's policy allow one, else in slices on the page's thread.
 * Rejects when the code of the format cannot be loaded either way.
 */
export async function startExport(order: FileOrder): Promise<ExportRun> {
  try {
    return await runInWorker(order);
  } catch {
    return runInSlices(order);
  }
}

/** Fetches the code of a format ahead of its use. Never rejects: `startExport` reports the failure (F15). */
export async function prefetchExport(format: OrderFormat): Promise<void> {
  await loadInWorker(format).catch(() => undefined);
}
