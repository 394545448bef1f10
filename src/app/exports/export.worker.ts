import type { FromWorker, ToWorker } from './export-messages';
import type { TicketWriter } from './export-order';
import { loadWriter, openWriter } from './open-writer';

/** For the page's own thread, where there are no workers. */
export { openWriter } from './open-writer';

let writer: TicketWriter | null = null;
let queue = Promise.resolve();

if (typeof document === 'undefined') {
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    queue = queue.then(async () => postMessage(await answer(data)));
  });
}

async function answer(message: ToWorker): Promise<FromWorker> {
  try {
    return await carryOut(message);
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

async function carryOut(message: ToWorker): Promise<FromWorker> {
  if (message.kind === 'load') {
    await loadWriter(message.format);
    return { kind: 'loaded' };
  }
  if (message.kind === 'open') {
    writer = await openWriter(message.order);
    return { kind: 'opened' };
  }
  if (!writer) {
    throw new Error('No export has been opened');
  }
  if (message.kind === 'write') {
    await writer.write(message.tickets);
    return { kind: 'written' };
  }
  return { kind: 'finished', file: await writer.finish() };
}
