import type { FromWorker, ToWorker } from '../app/exports/export-messages';

/** An export worker that says what the spec has it say. */
export class TestWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  created = false;
  ended = 0;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.ended++;
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** The next worker that is started is this one; restore `globalThis.Worker` afterwards. */
export function nextWorker(): TestWorker {
  const worker = new TestWorker();
  globalThis.Worker = function () {
    worker.created = true;
    return worker;
  } as unknown as typeof Worker;
  return worker;
}
