import type { ExportOrder, TicketFileOrder } from './export-order';
import type { ExportRun } from './export-run';
import { findScript } from './find-script';

/** Rows written without a pause; some 5 ms on a slow office computer. */
const SLICE = 50;

/** Makes the file on the page's own thread, a few rows at a time so that the page stays alive. */
export async function runInSlices(order: ExportOrder | TicketFileOrder): Promise<ExportRun> {
  const { openWriter } = await findScript().loadHere();
  const writer = await openWriter(order);
  let cancelled = false;
  const stopIfCancelled = (): void => {
    if (cancelled) {
      throw new Error('The export was cancelled');
    }
  };
  return {
    write: async (tickets) => {
      for (let at = 0; at < tickets.length; at += SLICE) {
        await pause();
        stopIfCancelled();
        await writer.write(tickets.slice(at, at + SLICE));
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

/** Lets the page paint and answer before the next slice; messages are not throttled as timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
