import { Observable, of, throwError } from 'rxjs';
import { generatedTickets } from '../../../testing/generated-tickets';
import { AS_OF, failureOf } from '../../../testing/page-samples';
import { readPdf } from '../../../testing/read-pdf';
import { readWorkbook } from '../../../testing/read-workbook';
import { aSession } from '../../../testing/samples';
import type { ExportProgress } from '../../domain/export-progress';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { ExportPage } from '../../domain/ticket-page';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import type { PageExtent } from '../../api/wire/write-ticket-query';
import type { ListExport } from './export-actions';
import type { WorkingTimes } from '../../services/working-time/working-times';
import { exportList, type ListExportContext } from './list-export';
import { nextTask, until } from '../../../testing/until';

const HEADING_ROWS = 6;

/** The cells of one age of the first tickets: none of a finished one. */
const agesOf = (count: number, age: number | string) =>
  generatedTickets(count).map(({ status }) => (status === 'DONE' ? null : age));

describe('exportList', () => {
  it('fetches every page of what was asked for, in order, and saves one file', async () => {
    const { asked, saved, reported, run } = setup({ total: 1203 });
    await run({ query: { ...DEFAULT_QUERY, status: 'DONE', page: 3 } });
    expect(asked.map(({ page, status }) => [page, status])).toEqual([
      [1, 'DONE'],
      [2, 'DONE'],
      [3, 'DONE'],
    ]);
    expect(saved.map(({ name }) => name)).toEqual(['HAI-CSO_tiket_2024-03-21_122400.xlsx']);
    const { rows } = await readWorkbook(saved[0]?.file as Blob);
    expect(rows.slice(HEADING_ROWS).map(([no]) => no)).toEqual(Array.from({ length: 1203 }, (_, index) => index + 1));
    expect(reported.at(-1)).toEqual({
      phase: 'finished',
      format: 'excel',
      fileName: 'HAI-CSO_tiket_2024-03-21_122400.xlsx',
      rows: 1203,
      expected: 1203,
      changed: false,
    });
  });

  it('writes the ages of open tickets at the time of the first response, in working days by the office', async () => {
    const asked: unknown[] = [];
    const workingDays: WorkingTimes['workingDays'] = (office, since, now) => asked.push([office.code, since, now]);
    const columns = ['no', 'age', 'calendarAge'];
    const { saved, run } = setup({ total: 40, columns, times: () => Promise.resolve({ workingDays } as WorkingTimes) });
    await run();
    const { rows } = await readWorkbook(saved[0]?.file as Blob);
    const open = generatedTickets(40).filter(({ status }) => status !== 'DONE');
    expect(asked.length).toBe(2 * open.length);
    expect(asked[0]).toEqual([open[0]?.office.code, open[0]?.createdAt, AS_OF]);
    const ages = rows.slice(HEADING_ROWS).filter(([, age]) => age !== null);
    expect(ages.map(([no, age]) => [no, age])).toEqual(open.map(({ no }, at) => [no, 2 * at + 1]));
  });

  it('waits for a calendar that comes after the first rows', async () => {
    let come = (_: WorkingTimes | null): void => undefined;
    const times = () => new Promise<WorkingTimes | null>((resolve) => (come = resolve));
    const { asked, saved, run } = setup({ total: 10, columns: ['no', 'age'], times });
    const done = run();
    await until(() => asked.length === 1);
    await nextTask();
    come({ workingDays: () => 9 } as Partial<WorkingTimes> as WorkingTimes);
    await done;
    const ages = (await readWorkbook(saved[0]?.file as Blob)).rows.slice(HEADING_ROWS);
    expect(ages.map(([, age]) => age)).toEqual(agesOf(10, 9));
  });

  it('says that there is no calendar', async () => {
    const { saved, run } = setup({ total: 10, columns: ['no', 'age'] });
    await run();
    const ages = (await readWorkbook(saved[0]?.file as Blob)).rows.slice(HEADING_ROWS);
    expect(ages.map(([, age]) => age)).toEqual(agesOf(10, 'kalender tidak tersedia'));
  });

  it('holds the later pages to the tickets that there were when it began', async () => {
    const { asked, run } = setup({ total: 700 });
    await run();
    expect(asked.map(({ size, createdBefore }) => [size, createdBefore])).toEqual([
      [500, undefined],
      [500, '2024-03-21T05:24:01.000Z'],
    ]);
  });

  it('takes the page size that the backend allows', async () => {
    const { asked, saved, run } = setup({ total: 250, mostRows: 100 });
    await run();
    expect(asked.map(({ page, size }) => [page, size])).toEqual([
      [1, 500],
      [2, 100],
      [3, 100],
    ]);
    expect((await readWorkbook(saved[0]?.file as Blob)).rows.length).toBe(HEADING_ROWS + 250);
  });

  it('reads a long page a few rows at a time, so that the list stays usable', async () => {
    const { slices, run } = setup({ total: 600 });
    await run();
    expect(slices.length).toBe(12);
    expect(Math.max(...slices)).toBe(50);
  });

  it('reports its progress', async () => {
    const { reported, run } = setup({ total: 600 });
    await run();
    const running = reported.filter((progress) => progress.phase === 'running');
    expect(running[0]).toEqual(jasmine.objectContaining({ total: 600, fetched: 500, written: 0 }));
    expect(running.at(-1)).toEqual(jasmine.objectContaining({ total: 600, fetched: 600, written: 600 }));
  });

  it('writes a ticket once, and says when there are now more or fewer', async () => {
    const { reported, saved, run } = setup({
      total: 600,
      answer: (page) => (page === 2 ? { total: 640, shift: -5 } : {}),
    });
    await run();
    expect(reported.at(-1)).toEqual(jasmine.objectContaining({ expected: 640, changed: true }));
    const numbers = (await readWorkbook(saved[0]?.file as Blob)).rows.slice(HEADING_ROWS).map(([no]) => no);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('says that tickets went under way, also where as many are in the file as there are now', async () => {
    const { reported, saved, run } = setup({
      total: 600,
      answer: (page) => (page === 2 ? { total: 599, shift: 1 } : {}),
    });
    await run();
    const numbers = (await readWorkbook(saved[0]?.file as Blob)).rows.slice(HEADING_ROWS).map(([no]) => no);
    expect([numbers.length, numbers.includes(501)]).toEqual([599, false]);
    expect(reported.at(-1)).toEqual(jasmine.objectContaining({ rows: 599, expected: 599, changed: true }));
  });

  it('says so when their number was another in the middle only', async () => {
    const { reported, run } = setup({ total: 1200, answer: (page) => (page === 2 ? { total: 1199 } : {}) });
    await run();
    expect(reported.at(-1)).toEqual(jasmine.objectContaining({ rows: 1200, expected: 1200, changed: true }));
  });

  for (const [total, reason] of [
    [0, 'empty'],
    [100_001, 'too-many'],
  ] as const) {
    it(`makes no file of ${total} tickets`, async () => {
      const { reported, saved, asked, run } = setup({ total });
      await run();
      expect(reported).toEqual([{ phase: 'refused', reason, total, limit: 100_000 }]);
      expect([saved.length, asked.length]).toEqual([0, 1]);
    });
  }

  it('makes no sheet longer than Excel can open, whatever the configuration allows', async () => {
    const { reported, asked, run } = setup({ total: 349_524, ceiling: 2_000_000 });
    await run({ format: 'monsakti' });
    expect(reported).toEqual([{ phase: 'refused', reason: 'too-many', total: 349_524, limit: 349_523 }]);
    expect(asked.length).toBe(1);
  });

  it('reports why a page failed, and saves nothing', async () => {
    const failure = failureOf('server', { status: 503 });
    const { reported, saved, run } = setup({ total: 2000, fails: (page) => (page === 3 ? failure : null) });
    await run();
    expect(reported.at(-1)).toEqual({ phase: 'failed', cause: failure });
    expect(saved).toEqual([]);
  });

  it('stops asking when it is cancelled', async () => {
    const { asked, saved, open, begin } = setup({ total: 50_000, silentFrom: 3 });
    const cancel = begin();
    await until(() => open.size === 3);
    cancel();
    expect(open.size).toBe(0);
    await nextTask();
    expect([asked.length, saved.length]).toEqual([5, 0]);
  });

  it('has the chosen columns', async () => {
    const { saved, run } = setup({ total: 2, columns: ['no', 'subject'] });
    await run();
    expect((await readWorkbook(saved[0]?.file as Blob)).rows[HEADING_ROWS - 1]).toEqual(['No', 'Subjek']);
  });

  it('says in a PDF what was asked for', async () => {
    const { saved, run } = setup({ total: 20 });
    await run({
      format: 'pdf',
      query: { ...DEFAULT_QUERY, period: { year: 2024, quarter: 1 } },
      filters: ['Triwulan I 2024'],
    });
    expect(saved[0]?.name).toBe('HAI-CSO_tiket_2024-03-21_122400.pdf');
    const [page = ''] = (await readPdf(saved[0]?.file as Blob)).pages;
    expect(page).toContain('Tanggal tiket 01-01-2024 s.d. 31-03-2024 · 20 tiket');
    expect(page).toContain('Filter: Triwulan I 2024 · Urut berdasarkan Tanggal dibuat terbaru');
  });

  it('says in the file that nothing was filtered', async () => {
    const { saved, run } = setup({ total: 2 });
    await run();
    expect((await readWorkbook(saved[0]?.file as Blob)).rows[3]?.[0]).toBe(
      'Filter: Tidak ada filter · Urut berdasarkan Tanggal dibuat terbaru',
    );
  });
});

interface Options {
  readonly total: number;
  readonly mostRows?: number;
  readonly ceiling?: number;
  readonly columns?: readonly string[];
  readonly times?: ListExportContext['times'];
  /** First page that gets no response. */
  readonly silentFrom?: number;
  readonly fails?: (page: number) => object | null;
  readonly answer?: (page: number) => { readonly total?: number; readonly shift?: number };
}

function setup({
  total,
  mostRows = 500,
  ceiling = DEFAULT_LIMITS.exportRows,
  columns = [],
  times = () => Promise.resolve(null),
  silentFrom = Infinity,
  fails,
  answer,
}: Options) {
  const asked: { page: number; status: string | null; size?: number; createdBefore?: string }[] = [];
  const saved: { file: Blob; name: string }[] = [];
  const slices: number[] = [];
  const reported: ExportProgress[] = [];
  const open = new Set<number>();
  const silence = (page: number) => new Observable<never>(() => (open.add(page), () => open.delete(page)));
  const exportPage = (query: ListExport['query'], extent: PageExtent): Observable<ExportPage> => {
    const { page, status } = query;
    asked.push({ page, status, ...extent });
    const failure = fails?.(page);
    if (failure) return throwError(() => failure);
    const pageSize = Math.min(extent.size ?? 15, mostRows);
    const { total: now = total, shift = 0 } = answer?.(page) ?? {};
    const first = (page - 1) * pageSize + 1 + shift;
    const items = generatedTickets(Math.max(0, Math.min(pageSize, total - first + 1)), first);
    const read = (from: number, to: number) => (slices.push(to - from), items.slice(from, to));
    const head = { total: now, page, pageSize, asOf: AS_OF, counts: { all: now, waitingForMe: 0 } };
    const body = { ...head, rows: items.length, read };
    return page < silentFrom ? of(body) : silence(page);
  };
  const start = (changes: Partial<ListExport> = {}) =>
    exportList(
      {
        format: 'excel',
        query: DEFAULT_QUERY,
        title: 'Daftar Tiket - Semua',
        filters: [],
        sort: 'Urut berdasarkan Tanggal dibuat terbaru',
        ...changes,
      },
      {
        api: { exportPage },
        session: aSession('SATKER'),
        limits: { ...DEFAULT_LIMITS, exportRows: ceiling },
        columns,
        times,
        save: (file, name) => saved.push({ file, name }),
      },
    );
  const run = (changes?: Partial<ListExport>): Promise<void> =>
    new Promise((complete) => {
      start(changes).subscribe({ next: (progress) => reported.push(progress), complete });
    });
  const begin = () => {
    const subscription = start().subscribe();
    return () => subscription.unsubscribe();
  };
  return { asked, saved, reported, slices, open, run, begin };
}
