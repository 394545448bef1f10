/**
 * The ticket list against a plain HTML table with the same cells: time from the answer to the painted rows, longest
 * task, and the delay of each gesture, at 4× CPU slowdown. `npm run build && npm run bench:list`.
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { spawn } from 'node:child_process';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

const PORT = 4320;
const ROUNDS = 7;
const SLOWDOWN = 4;
const SIZES = [15, 100, 500];

interface Painted {
  /** Milliseconds from the first change of the rows to the frame that shows them. */
  readonly paint: number;
  readonly longestTask: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Runs in the page: what the app paints when its answer arrives. */
function watchApp(rows: number): Promise<Painted> {
  return new Promise((resolve) => {
    let longestTask = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    tasks.observe({ type: 'longtask' });
    const check = () => {
      const page = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/tickets?'));
      const answered = (page.at(-1) as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
      if (document.querySelectorAll('tbody tr').length < rows || !answered) return requestAnimationFrame(check);
      return setTimeout(() => {
        const painted = performance.now();
        setTimeout(() => {
          tasks.disconnect();
          resolve({ paint: painted - answered, longestTask });
        }, 100);
      });
    };
    requestAnimationFrame(check);
  });
}

/** Runs in the page: the same cells as plain text in a plain table. */
function paintTable(): Promise<number> {
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.innerText),
  );
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const table = document.createElement('table');
      for (const texts of cells) {
        const row = table.insertRow();
        for (const text of texts) row.insertCell().textContent = text;
      }
      document.body.replaceChildren(table);
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    });
  });
}

/** Longest delay from a gesture to the next paint, by the browser's own Event Timing. */
async function gestureDelay(page: Page, gesture: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const spans: number[] = [];
    Object.assign(window, { spans });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) spans.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await gesture();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => Math.max(0, ...(window as unknown as { spans: number[] }).spans));
}

async function openPage(page: Page, rows: number): Promise<Painted> {
  await page.route('**/tickets?*', (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/size=\d+/, `size=${rows}`),
    }),
  );
  await page.goto(`http://localhost:${PORT}/#/haicso/cso/listTiket`);
  await page.locator('tbody tr').first().waitFor();
  await page.unroute('**/tickets?*');
  await page.route('**/tickets?*', (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/size=\d+/, `size=${rows}`),
    }),
  );
  const watching = page.evaluate(watchApp, rows);
  await page.getByRole('button', { name: 'Refresh' }).click();
  return watching;
}

const server = spawn('npx', ['tsx', 'mocks/server/serve.ts', '--port', String(PORT), '--static', 'dist/app'], {
  stdio: 'ignore',
});
try {
  await fetch(`http://localhost:${PORT}/mock/health`).catch(() => undefined);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
  const table: Record<string, string>[] = [];
  for (const rows of SIZES) {
    const app: Painted[] = [];
    const plain: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await throttle(page);
      const painted = await openPage(page, rows);
      const reference = await page.evaluate(paintTable);
      app.push(painted);
      plain.push(reference);
      ratios.push(painted.paint / reference);
      await page.close();
    }
    table.push({
      rows: String(rows),
      'answer to paint, ms': median(app.map(({ paint }) => paint)).toFixed(0),
      'plain table, ms': median(plain).toFixed(0),
      'ratio [min-max]': `${median(ratios).toFixed(2)} [${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}]`,
      'longest task, ms': Math.max(...app.map(({ longestTask }) => longestTask)).toFixed(0),
    });
  }
  console.table(table);
  await browser.close();
} finally {
  server.kill();
}

async function throttle(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
}
