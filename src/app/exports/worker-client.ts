import type { FromWorker, ToWorker } from './export-messages';

interface PendingRequest {
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (reason: Error) => void;
}

/** Pairs each message with its response, in order. A failure ends the worker and rejects pending and later requests. */
export class WorkerClient {
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

  /** Sends a message; resolves with the response to it, and rejects when the worker fails or is ended. */
  request(message: ToWorker): Promise<FromWorker> {
    if (this.ended) {
      return Promise.reject(this.ended);
    }
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject });
      this.worker.postMessage(message);
    });
  }

  /** Ends the worker; `reason` rejects what is pending. */
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
