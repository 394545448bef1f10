import type { FormCheck } from '../domain/catalogue/form-check';
import { createExportScript } from './create-export-script';
import type { FormOrder } from './form/form-order';
import { WorkerClient } from './worker-client';

/** Milliseconds until the check of a file is ended. */
const TIMEOUT = 10_000;

/** A check that is under way. */
export interface FormCheckRun {
  /** Rejects when the code cannot be loaded, and after `cancel`. */
  readonly result: Promise<FormCheck>;
  /** Ends the worker, and with it the reading of the file. */
  cancel(): void;
}

/**
 * Checks a form in the worker of the exports (F14); where the browser or the page's policy allows none, on the page's
 * thread. A worker that takes longer than 10 seconds is ended: the result is `too-slow`.
 */
export function startFormCheck(order: FormOrder): FormCheckRun {
  const stop = new AbortController();
  return { result: check(order, stop.signal), cancel: () => stop.abort() };
}

async function check(order: FormOrder, stop: AbortSignal): Promise<FormCheck> {
  const checked = await checkInWorker(order, stop).catch(() => null);
  stop.throwIfAborted();
  if (checked) return checked;
  const { checkFormFile } = await createExportScript().loadOnPage();
  const onPage = await checkFormFile(order);
  stop.throwIfAborted();
  return onPage;
}

/** Null when the worker gave no result. */
async function checkInWorker(order: FormOrder, stop: AbortSignal): Promise<FormCheck | null> {
  const client = new WorkerClient(createExportScript().startWorker());
  const tooSlow = Promise.withResolvers<FormCheck>();
  stop.addEventListener('abort', () => client.end());
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await client.started;
    // Loading counts no time: the network may be slow.
    await client.request({ kind: 'load', format: 'form' });
    timer = setTimeout(() => tooSlow.resolve({ kind: 'not-checked', reason: 'too-slow' }), TIMEOUT);
    const answer = client.request({ kind: 'check-form', order });
    return await Promise.race([
      tooSlow.promise,
      answer.then((message) => (message.kind === 'form-checked' ? message.check : null)),
    ]);
  } finally {
    clearTimeout(timer);
    client.end();
  }
}
