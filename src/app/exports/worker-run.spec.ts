import { orderOf } from '../../testing/export-orders';
import { generatedTickets } from '../../testing/generated-tickets';
import { nextWorker } from '../../testing/test-worker';
import { until } from '../../testing/until';
import { prefetchExport } from './start-export';
import { runInWorker } from './worker-run';

describe('export in a worker', () => {
  const original = globalThis.Worker;
  afterEach(() => (globalThis.Worker = original));

  it('speaks once the script listens, and ends the worker when the file is there', async () => {
    const worker = nextWorker();
    const starting = runInWorker(orderOf());
    expect(worker.heard).toEqual([]);
    worker.say({ kind: 'started' });
    await until(() => worker.heard.length === 1);
    worker.say({ kind: 'opened' });
    const run = await starting;
    const tickets = generatedTickets(2);
    const writing = run.write(tickets);
    worker.say({ kind: 'written' });
    await writing;
    const finishing = run.finish();
    expect(worker.heard).toEqual([{ kind: 'open', order: orderOf() }, { kind: 'write', tickets }, { kind: 'finish' }]);
    expect(worker.ended).toBe(0);
    const file = new Blob(['isi']);
    worker.say({ kind: 'finished', file });
    expect(await finishing).toBe(file);
    expect(worker.ended).toBe(1);
  });

  it('gives no file where the worker gave none', async () => {
    const { worker, run } = await opened();
    const finishing = run.finish();
    worker.say({ kind: 'written' });
    await expectAsync(finishing).toBeRejectedWithError('The worker gave no file');
    expect(worker.ended).toBe(1);
  });

  for (const [what, event, reason] of [
    ['breaks', new ErrorEvent('error', { message: 'out of memory' }), 'out of memory'],
    ['does not load', new Event('error'), 'The worker could not be started'],
    ['answers what cannot be read', new MessageEvent('messageerror'), 'The worker sent something unreadable'],
  ] as const) {
    it(`is given up when the worker ${what}`, async () => {
      const { worker, run } = await opened();
      const writing = run.write([]);
      worker.dispatchEvent(event);
      await expectAsync(writing).toBeRejectedWithError(reason);
      await expectAsync(run.finish()).toBeRejectedWithError(reason);
      expect(worker.ended).toBe(1);
    });
  }

  it('reports a failure by the name and the message of the error', async () => {
    for (const [reason, name, message] of [
      ['RangeError: Invalid\narray length', 'RangeError', 'Invalid\narray length'],
      ['Error: No export has been opened', 'Error', 'No export has been opened'],
      ['sesuatu TypeError: lain', 'Error', 'sesuatu TypeError: lain'],
    ] as const) {
      const { worker, run } = await opened();
      const writing = run.write([]);
      worker.say({ kind: 'failed', reason });
      await expectAsync(writing).toBeRejectedWith(jasmine.objectContaining({ name, message }));
    }
  });

  it('keeps the first reason: what is cancelled after a failure has failed', async () => {
    const { worker, run } = await opened();
    worker.say({ kind: 'failed', reason: 'Error: penuh' });
    run.cancel();
    await expectAsync(run.write([])).toBeRejectedWithError('penuh');
  });

  it('fetches code ahead of its use, and ends the worker', async () => {
    const worker = nextWorker();
    const fetching = prefetchExport('pdf');
    worker.say({ kind: 'started' });
    await until(() => worker.heard.length === 1);
    expect(worker.heard).toEqual([{ kind: 'load', format: 'pdf' }]);
    worker.say({ kind: 'loaded' });
    await fetching;
    expect(worker.ended).toBe(1);
  });

  it('reports no error for code that could not be prefetched', async () => {
    const worker = nextWorker();
    const fetching = prefetchExport('pdf');
    worker.say({ kind: 'failed', reason: 'TypeError: Failed to fetch' });
    await expectAsync(fetching).toBeResolved();
    expect(worker.ended).toBe(1);
  });
});

async function opened() {
  const worker = nextWorker();
  const starting = runInWorker(orderOf());
  worker.say({ kind: 'started' });
  await until(() => worker.heard.length === 1);
  worker.say({ kind: 'opened' });
  return { worker, run: await starting };
}
