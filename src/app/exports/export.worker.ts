import type { FromWorker, ToWorker } from './export-messages';
import type { TicketWriter } from './export-order';
import { openWriter } from './open-writer';

let writer: TicketWriter | null = null;
let turn = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  turn = turn.then(async () => postMessage(await answer(data)));
});

async function answer(message: ToWorker): Promise<FromWorker> {
  try {
    return await carryOut(message);
  } catch (error) {
    return { kind: 'failed', reason: String(error) };
  }
}

async function carryOut(message: ToWorker): Promise<FromWorker> {
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
