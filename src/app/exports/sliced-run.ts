import type { FileOrder } from './export-order';
import type { ExportRun } from './export-run';
import { createExportScript } from './create-export-script';
import { pause } from './threads/pause';

/** Milliseconds of work without a pause. */
const BUDGET = 12;

/**
 * Makes the file on the page's own thread, at most 12 ms at a time, so that the page stays responsive (F14). Rejects when
 * the code cannot be loaded; its promises reject after `cancel`.
 */
export async function runInSlices(order: FileOrder): Promise<ExportRun> {
  const { openWriter } = await createExportScript().loadOnPage();
  const writer = await openWriter(order);
  let cancelled = false;
  const stopIfCancelled = (): void => {
    if (cancelled) {
      throw new Error('The export was cancelled');
    }
  };
  return {
    write: async (tickets) => {
      let until = 0;
      for (const ticket of tickets) {
        if (performance.now() >= until) {
          await pause();
          stopIfCancelled();
          until = performance.now() + BUDGET;
        }
        await writer.write([ticket]);
      }
    },
    finish: async () => {
      await pause();
      stopIfCancelled();
      const file = await writer.finish();
      stopIfCancelled();
      return file;
    },
    cancel: () => (cancelled = true),
  };
}
