/**
 * Excel and PDF export of 10,000 tickets in the app: main-thread tasks over 50 ms from the click to the file, with
 * workers and without.
 * `npm run build && npm run bench:export-tasks [-- --slowdown 4]`
 */
import { type Browser, type Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { openApp } from './app-in-browser';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    slowdown: { type: 'string', default: '1' },
  },
});

const ACTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Excel: async (page) => {
    await page.getByRole('button', { name: 'Excel' }).click();
    await page.getByRole('menuitem', { name: 'Excel satu baris' }).click();
  },
  PDF: (page) => page.getByRole('button', { name: 'PDF' }).click(),
};

interface Measured {
  readonly ms: number;
  readonly tasks: readonly number[];
}

/** Measures from the click to the file. */
async function measure(browser: Browser, action: (page: Page) => Promise<void>, workers: boolean): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  if (!workers) await page.addInitScript('Worker = () => { throw new Error("none") }');
  await page.goto(list);
  await page.getByRole('row').nth(14).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  // A string, because tsx would add calls of its own to a function.
  await page.evaluate(`tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))))
      .observe({ type: 'longtask' })`);
  const start = performance.now();
  await Promise.all([page.waitForEvent('download', { timeout: 300_000 }), action(page)]);
  const ms = performance.now() - start;
  await page.getByText(/^HAI-CSO.* berisi .* tiket/).waitFor();
  const tasks = await page.evaluate<number[]>('tasks');
  await page.close();
  return { ms, tasks };
}

const { browser, origin, close } = await openApp();
const list = `${origin}/#/haicso/cso/listTiket`;
try {
  const body = JSON.stringify({ persona: 'ramai', size: Number(values.rows), autoplay: false });
  await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
  const table: Record<string, string>[] = [];
  for (const [format, action] of Object.entries(ACTIONS)) {
    for (const workers of [true, false]) {
      for (let round = 0; round < Number(values.rounds); round++) {
        const { ms, tasks } = await measure(browser, action, workers);
        table.push({
          file: `${format}, ${workers ? 'worker' : 'slices'}`,
          ms: ms.toFixed(0),
          'tasks over 50 ms': String(tasks.length),
          'longest, ms': String(Math.max(0, ...tasks)),
        });
      }
    }
  }
  console.table(table);
} finally {
  await close();
}
