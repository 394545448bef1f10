import { firstValueFrom, materialize } from 'rxjs';
import { failureOf } from '../../../testing/page-samples';
import type { ExportProgress } from '../../domain/export-progress';
import { type ExportJob, exportJob } from './export-job';

describe('exportJob: how it ends', () => {
  const endOf = (error: unknown) =>
    firstValueFrom(exportJob('excel', () => Promise.reject(error as Error)).pipe(materialize()));

  it('tells of a request that failed', async () => {
    const cause = failureOf('timeout');
    expect(await endOf(cause)).toEqual(jasmine.objectContaining({ kind: 'N', value: { phase: 'failed', cause } }));
  });

  it('leaves any other error to the error report', async () => {
    const error = new TypeError('x is not a function');
    expect(await endOf(error)).toEqual(jasmine.objectContaining({ kind: 'E', error }));
  });
});

describe('exportJob: the time that is left', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z')));
  afterEach(() => jasmine.clock().uninstall());

  /** Seconds since the start, tickets written of 1,000, and the reported seconds left. */
  const cases: readonly (readonly [string, number, number, number | null])[] = [
    ['is not guessed in the first two seconds', 1.9, 100, null],
    ['is not guessed before the first ticket', 30, 0, null],
    ['follows from what was written so far', 10, 100, 90],
    ['becomes less', 20, 500, 20],
    ['is not told when it is nearly over', 10, 700, null],
    ['is rounded to seconds', 10, 333, 20],
  ];
  for (const [what, seconds, written, left] of cases) {
    it(what, () => {
      const { job, reported } = setup();
      jasmine.clock().tick(seconds * 1000);
      job.written(written, 1000);
      expect(reported.at(-1)).toEqual({
        phase: 'running',
        format: 'excel',
        total: 1000,
        fetched: 0,
        written,
        secondsLeft: left,
      });
    });
  }

  it('counts on from what was told before', () => {
    const { job, reported } = setup();
    jasmine.clock().tick(5000);
    job.fetched(500, 1000);
    job.written(100, 1000);
    jasmine.clock().tick(5000);
    job.written(150, 1000);
    expect(reported.at(-1)).toEqual(jasmine.objectContaining({ fetched: 500, written: 250, secondsLeft: 30 }));
  });
});

function setup() {
  const reported: ExportProgress[] = [];
  let made: ExportJob | undefined;
  exportJob('excel', (job) => {
    made = job;
    return new Promise(() => undefined);
  }).subscribe((progress) => reported.push(progress));
  return { reported, job: made as ExportJob };
}
