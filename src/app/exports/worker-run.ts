import { BlobWorker as Worker } from './blob-worker';
import type { FromWorker, ToWorker } from './export-messages';
import type { ExportOrder, TicketFileOrder } from './export-order';
import type { ExportRun } from './export-run';

/** Makes the file in a worker; rejects when none can be started here. */
export async function runInWorker(order: ExportOrder | TicketFileOrder): Promise<ExportRun> {
  // The builder emits the worker's file where it finds exactly this text.
  const worker = new Worker(new URL('./export.worker', import.meta.url), { type: 'module' });
  const talk = new Talk(worker);
  await talk.say({ kind: 'open', order });
  return {
    write: async (tickets) => {
      await talk.say({ kind: 'write', tickets });
    },
    finish: async () => {
      const answer = await talk.say({ kind: 'finish' });
      talk.end();
      if (answer.kind !== 'finished') {
        throw new Error('The worker gave no file');
      }
      return answer.file;
    },
    cancel: () => talk.end(),
  };
}

interface Question {
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (reason: Error) => void;
}

/** Pairs each message with its answer, in order; a failure ends the worker and every open question. */
class Talk {
  private readonly open: Question[] = [];

  constructor(private readonly worker: Worker) {
    const { thread } = worker;
    thread.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'failed') {
        this.end(data.reason);
      } else {
        this.open.shift()?.resolve(data);
      }
    });
    thread.addEventListener('error', (event) => this.end(event.message || 'The worker could not be started'));
    thread.addEventListener('messageerror', () => this.end('The worker sent something unreadable'));
  }

  say(message: ToWorker): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      this.open.push({ resolve, reject });
      this.worker.thread.postMessage(message);
    });
  }

  end(reason = 'The export was cancelled'): void {
    this.worker.terminate();
    for (const { reject } of this.open.splice(0)) {
      reject(new Error(reason));
    }
  }
}
