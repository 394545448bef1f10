import type { FileOrder, OrderFormat } from './export-order';
import type { ExportRun } from './export-run';
import { createExportScript } from './create-export-script';
import { WorkerClient } from './worker-client';

/** Makes the file in a worker (F14). Rejects when no worker can be started or the code of the format cannot be loaded. */
export async function runInWorker(order: FileOrder): Promise<ExportRun> {
  const client = new WorkerClient(createExportScript().startWorker());
  await client.started;
  await client.request({ kind: 'open', order });
  return {
    write: async (tickets) => {
      await client.request({ kind: 'write', tickets });
    },
    finish: async () => {
      const answer = await client.request({ kind: 'finish' });
      client.end();
      if (answer.kind !== 'finished') {
        throw new Error('The worker gave no file');
      }
      return answer.file;
    },
    cancel: () => client.end(),
  };
}

/** Lets a worker load the code of a format into the browser's cache, then ends it. Rejects as `runInWorker` does. */
export async function loadInWorker(format: OrderFormat): Promise<void> {
  const client = new WorkerClient(createExportScript().startWorker());
  await client.started;
  await client.request({ kind: 'load', format });
  client.end();
}
