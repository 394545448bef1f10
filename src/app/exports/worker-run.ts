import type { FromWorker, ToWorker } from './export-messages';
import type { ExportOrder, OrderFormat, TicketFileOrder } from './export-order';
import type { ExportRun } from './export-run';
import { createExportScript } from './create-export-script';

/** Makes the file in a worker; rejects when none can be started here. */
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

/** Has a worker load the code of a format into the browser's cache, and ends it. */
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

/** Pairs each message with its answer, in order; a failure ends the worker, every open question and every later one. */
class WorkerClient {
  private readonly pending: PendingRequest[] = [];
  private ended: Error | null = null;

  /** A message that is sent before the script listens would be lost. */
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

/** An error that has come as text: the report tells an error in our code by its kind. */
function errorOf(reason: string): Error {
  const [, name = 'Error', message = reason] = /^(\w*Error): (.*)$/s.exec(reason) ?? [];
  return Object.assign(new Error(message), { name });
}
