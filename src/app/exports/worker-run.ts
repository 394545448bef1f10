import type { FromWorker, ToWorker } from './export-messages';
import type { ExportOrder, OrderFormat, TicketFileOrder } from './export-order';
import type { ExportRun } from './export-run';
import { createExportScript } from './create-export-script';

/** Makes the file in a worker (F14). Rejects when no worker can be started or the code of the format cannot be loaded. */
export async function runInWorker(order: ExportOrder | TicketFileOrder): Promise<ExportRun> {
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

interface PendingRequest {
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (reason: Error) => void;
}

/** Pairs each message with its response, in order. A failure ends the worker and rejects pending and later requests. */
class WorkerClient {
  private readonly pending: PendingRequest[] = [];
  private ended: Error | null = null;

  /** Resolves when the script listens; a message that is sent earlier would not arrive. */
  readonly started = new Promise<FromWorker>((resolve, reject) => this.pending.push({ resolve, reject }));

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') {
        this.end(errorOf(data.reason));
      } else {
        this.pending.shift()?.resolve(data);
      }
    });
    worker.addEventListener('error', (event) =>
      this.end(new Error(event.message || 'The worker could not be started')),
    );
    worker.addEventListener('messageerror', () => this.end(new Error('The worker sent something unreadable')));
  }

  request(message: ToWorker): Promise<FromWorker> {
    if (this.ended) {
      return Promise.reject(this.ended);
    }
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject });
      this.worker.postMessage(message);
    });
  }

  end(reason = new Error('The export was cancelled')): void {
    this.ended ??= reason;
    this.worker.terminate();
    for (const { reject } of this.pending.splice(0)) {
      reject(this.ended);
    }
  }
}

/** An error of its text (`TypeError: …`), with its name, by which `OwnErrors` recognises errors in our code. */
function errorOf(reason: string): Error {
  const [, name = 'Error', message = reason] = /^(\w*Error): (.*)$/s.exec(reason) ?? [];
  return Object.assign(new Error(message), { name });
}
