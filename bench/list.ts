/**
 * The ticket list against a plain HTML table with the same cells: time from the answer to the painted rows, longest
 * task, and the delay of each gesture, at 4× CPU slowdown. `npm run build && npm run bench:list`.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerFor } from '../mocks/server/listener';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

const ROUNDS = 7;
const SLOWDOWN = 4;
const SIZES = [15, 100, 500];

interface Painted {
  /** Milliseconds from the end of the answer to the frame that shows its rows. */
  readonly paint: number;
  readonly longestTask: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} [${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}]`;

/** Runs in the page: turns to the next page, and what the app then paints. */
function watchApp(): Promise<Painted> {
  const firstRow = () => document.querySelector('tbody tr')?.textContent;
  const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/tickets?'));
  const before = firstRow();
  const answersBefore = asked().length;
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  document.querySelector<HTMLButtonElement>('[aria-label="Halaman berikutnya"]')?.click();
  return new Promise((resolve) => {
    const check = () => {
      const answer = asked()[answersBefore] as PerformanceResourceTiming | undefined;
      if (!answer || firstRow() === before) return requestAnimationFrame(check);
      // After this frame is on the screen.
      return setTimeout(() => {
        const paint = performance.now() - answer.responseEnd;
        setTimeout(() => resolve({ paint, longestTask }), 200);
      });
    };
    requestAnimationFrame(check);
  });
}

/** Runs in the page: the same cells as plain text in a plain table. */
function paintTable(): Promise<Painted> {
  const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.innerText),
  );
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const table = document.createElement('table');
      for (const texts of cells) {
        const row = table.insertRow();
        for (const text of texts) row.insertCell().textContent = text;
      }
      document.body.replaceChildren(table);
      requestAnimationFrame(() =>
        setTimeout(() => {
          const paint = performance.now() - start;
          setTimeout(() => resolve({ paint, longestTask }), 200);
        }),
      );
    });
  });
}

/** Longest delay from a gesture to the next paint, by the browser's own Event Timing. */
async function actionDelay(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const spans: number[] = [];
    Object.assign(window, { spans });
    new PerformanceObserver((list) => {
      // A pointer that comes over something is no gesture, and belongs to none.
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[]) {
        if (interactionId > 0) spans.push(duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await action();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  return page.evaluate(() => Math.max(0, ...(window as unknown as { spans: number[] }).spans));
}

/** A second page of this many rows, so that only its answer and its painting are measured. */
async function paintApp(page: Page, rows: number): Promise<Painted> {
  await page.route('**/tickets?*', (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/size=\d+/, `size=${rows}`),
    }),
  );
  await page.goto(list);
  await page
    .locator('tbody tr')
    .nth(rows - 1)
    .waitFor();
  return page.evaluate(watchApp);
}

const ACTIONS: Record<string, (page: Page) => Promise<unknown>> = {
  'typing ten letters in search': (page) => page.getByRole('searchbox').pressSequentially('retur sp2d', { delay: 120 }),
  'next page': (page) => page.getByRole('button', { name: 'Halaman berikutnya' }).click(),
  'sort by status': (page) =>
    page
      .getByRole('columnheader', { name: /^Status/ })
      .getByRole('button')
      .click(),
  'open the filter': (page) => page.getByRole('button', { name: /^Filter/ }).click(),
  'Menunggu Anda': (page) => page.getByRole('button', { name: /^Menunggu Anda/ }).click(),
};

async function measureRows(browser: Browser): Promise<void> {
  const table: Record<string, string>[] = [];
  for (const rows of SIZES) {
    const app: Painted[] = [];
    const plain: Painted[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await throttledPage(browser);
      const painted = await paintApp(page, rows);
      const reference = await page.evaluate(paintTable);
      app.push(painted);
      plain.push(reference);
      ratios.push(painted.paint / reference.paint);
      await page.close();
    }
    table.push({
      rows: String(rows),
      'answer to paint, ms': median(app.map(({ paint }) => paint)).toFixed(0),
      'plain table, ms': median(plain.map(({ paint }) => paint)).toFixed(0),
      'ratio [min-max]': `${median(ratios).toFixed(2)} [${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)}]`,
      'longest task, ms': spread(app.map(({ longestTask }) => longestTask)),
      'of the plain table, ms': spread(plain.map(({ longestTask }) => longestTask)),
    });
  }
  console.table(table);
}

async function measureActions(browser: Browser): Promise<void> {
  const table: Record<string, string>[] = [];
  for (const [action, act] of Object.entries(ACTIONS)) {
    const delays: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await throttledPage(browser);
      await page.goto(list);
      await page.locator('tbody tr').nth(14).waitFor({ state: 'attached' });
      delays.push(await actionDelay(page, () => act(page)));
      await page.close();
    }
    table.push({
      action,
      'longest input to next paint, ms': spread(delays),
    });
  }
  console.table(table);
}

async function throttledPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // tsx wraps functions that have a name in a call of this, also those that run in the page.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

const server = createServer(listenerFor({ port: 0, staticFolder: 'dist/app', csp: false })).listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const list = `${origin}/#/haicso/cso/listTiket`;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
try {
  const body = JSON.stringify({ persona: 'ramai', size: 1_000, autoplay: false });
  await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
  await measureRows(browser);
  await measureActions(browser);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
