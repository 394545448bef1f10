import { REGISTRATION_FORM as catalogue } from '../../testing/catalogue-samples';
import { nextWorker } from '../../testing/test-worker';
import { until } from '../../testing/until';
import { workbookBytes } from '../../testing/workbook-bytes';
import type { FormCheck } from '../domain/catalogue/form-check';
import type { FormOrder } from './form/form-order';
import { startFormCheck } from './start-form-check';

const HEADS = catalogue.columns.map(({ header }) => header);
const ORDER: FormOrder = {
  file: new Blob([workbookBytes({ rows: [HEADS, ...catalogue.samples.valid] })]),
  forms: [catalogue],
  context: { satkerCode: catalogue.samples.kodeSatker, today: catalogue.samples.today },
};
const RIGHT: FormCheck = { kind: 'checked', form: catalogue.name, headerRow: 1, rows: 3, findings: [] };

describe('startFormCheck', () => {
  const original = globalThis.Worker;
  afterEach(() => (globalThis.Worker = original));

  it('checks a form in a worker, with the same result as without one', async () => {
    const onPage = spyOn(Blob.prototype, 'arrayBuffer').and.callThrough();
    expect(await startFormCheck(ORDER).result).toEqual(RIGHT);
    expect(onPage).not.toHaveBeenCalled();
    globalThis.Worker = jasmine.createSpy('Worker').and.throwError('blocked by the policy') as unknown as typeof Worker;
    expect(await startFormCheck(ORDER).result).toEqual(RIGHT);
    expect(onPage).toHaveBeenCalled();
  });

  it('loads the code, checks, and ends the worker', async () => {
    const { worker, run } = await loaded();
    expect(worker.heard).toEqual([
      { kind: 'load', format: 'form' },
      { kind: 'check-form', order: ORDER },
    ]);
    worker.say({ kind: 'form-checked', check: RIGHT });
    expect(await run.result).toEqual(RIGHT);
    expect(worker.ended).toBeGreaterThan(0);
  });

  it('checks on the page when the worker cannot load the code', async () => {
    const worker = nextWorker();
    const run = startFormCheck(ORDER);
    worker.say({ kind: 'started' });
    worker.say({ kind: 'failed', reason: 'TypeError: Failed to fetch' });
    expect(await run.result).toEqual(RIGHT);
    expect(worker.ended).toBeGreaterThan(0);
  });

  it('ends the worker when it is cancelled, and checks nothing on the page', async () => {
    const { worker, run } = await loaded();
    const onPage = spyOn(Blob.prototype, 'arrayBuffer').and.callThrough();
    run.cancel();
    await expectAsync(run.result).toBeRejected();
    expect(worker.ended).toBeGreaterThan(0);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('gives up a file after ten seconds of reading; loading the code counts no time', async () => {
    jasmine.clock().install();
    const worker = nextWorker();
    const run = startFormCheck(ORDER);
    worker.say({ kind: 'started' });
    await until(() => worker.heard.length === 1);
    jasmine.clock().tick(60_000);
    worker.say({ kind: 'loaded' });
    await until(() => worker.heard.length === 2);
    jasmine.clock().tick(9_999);
    expect(worker.ended).toBe(0);
    jasmine.clock().tick(1);
    jasmine.clock().uninstall();
    expect(await run.result).toEqual({ kind: 'not-checked', reason: 'too-slow' });
    expect(worker.ended).toBeGreaterThan(0);
  });
});

/** A run whose worker has been told to check. */
async function loaded() {
  const worker = nextWorker();
  const run = startFormCheck(ORDER);
  worker.say({ kind: 'started' });
  await until(() => worker.heard.length === 1);
  worker.say({ kind: 'loaded' });
  await until(() => worker.heard.length === 2);
  return { worker, run };
}
