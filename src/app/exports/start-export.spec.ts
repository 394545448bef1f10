import { fileOf, orderOf } from '../../testing/export-orders';
import { generatedTickets } from '../../testing/generated-tickets';
import { readPdf } from '../../testing/read-pdf';
import { readWorkbook } from '../../testing/read-workbook';
import { nextTask } from '../../testing/until';
import { runInSlices } from './sliced-run';
import { startExport } from './start-export';
import { runInWorker } from './worker-run';

describe('export', () => {
  const original = globalThis.Worker;
  afterEach(() => (globalThis.Worker = original));

  it('makes the same file in a worker as without one', async () => {
    const tickets = generatedTickets(700);
    const run = await runInWorker(orderOf());
    await run.write(tickets.slice(0, 500));
    await run.write(tickets.slice(500));
    const made = await readWorkbook(await run.finish());
    expect(made.rows).toEqual((await readWorkbook(await fileOf(orderOf(), tickets))).rows);
  });

  it('makes a PDF in a worker, with the embedded font', async () => {
    const run = await runInWorker(orderOf({ format: 'pdf' }));
    await run.write(generatedTickets(5).map((ticket) => ({ ...ticket, subject: 'Ω ✓' })));
    expect((await readPdf(await run.finish())).pages[0]).toContain('Ω ✓');
  });

  it('goes on without workers where none can be started', async () => {
    const blocked = jasmine.createSpy('Worker').and.throwError('blocked by the policy');
    globalThis.Worker = blocked as unknown as typeof Worker;
    const run = await startExport(orderOf());
    await run.write(generatedTickets(120));
    expect((await readWorkbook(await run.finish())).rows.length).toBe(126);
    expect(blocked).toHaveBeenCalled();
  });

  it('says why the worker failed, and to every open question', async () => {
    const run = await runInWorker(orderOf());
    const broken = [null] as unknown as Parameters<typeof run.write>[0];
    const writing = run.write(broken);
    const waiting = run.write(generatedTickets(1));
    await expectAsync(writing).toBeRejectedWith(jasmine.objectContaining({ name: 'TypeError' }));
    await expectAsync(waiting).toBeRejectedWith(jasmine.objectContaining({ name: 'TypeError' }));
  });

  for (const [name, start] of Object.entries({ worker: runInWorker, slices: runInSlices })) {
    it(`stops when it is cancelled (${name})`, async () => {
      const run = await start(orderOf());
      const writing = run.write(generatedTickets(2000));
      run.cancel();
      await expectAsync(writing).toBeRejectedWithError(/cancelled/);
    });

    it(`gives no file when it was cancelled (${name})`, async () => {
      const run = await start(orderOf());
      await run.write(generatedTickets(10));
      const finishing = run.finish();
      run.cancel();
      await expectAsync(finishing).toBeRejectedWithError(/cancelled/);
      await expectAsync(run.finish()).toBeRejectedWithError(/cancelled/);
    });
  }

  it('gives no file when it is cancelled while the last bytes are compressed, also in slices', async () => {
    const run = await runInSlices(orderOf());
    await run.write(generatedTickets(1000));
    const finishing = run.finish();
    await nextTask();
    run.cancel();
    await expectAsync(finishing).toBeRejectedWithError(/cancelled/);
  });

  for (const [speed, perLook, atLeast, atMost] of [
    ['slow', 6, 20, Infinity],
    ['fast', 0, 0, 10],
  ] as const) {
    it(`gives the page its turn after some milliseconds of work, on a ${speed} computer`, async () => {
      const run = await runInSlices(orderOf());
      let now = 0;
      spyOn(performance, 'now').and.callFake(() => (now += perLook));
      let turns = 0;
      let ended = false;
      const others = async (): Promise<void> => {
        for (; !ended; turns++) await nextTask();
      };
      void others();
      await run.write(generatedTickets(60));
      ended = true;
      expect(turns).toBeGreaterThanOrEqual(atLeast);
      expect(turns).toBeLessThan(atMost);
    });
  }
});
