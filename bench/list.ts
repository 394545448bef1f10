/**
 * Compares the ticket list with a plain HTML table of the same cells: time from the response to the painted rows,
 * longest task, and the delay of each user action, at 4× CPU slowdown. `npm run build && npm run bench:list`
 */
import { type Browser, type Page } from '@playwright/test';
import { median, openApp, openPage, spread } from './app-in-browser';

const ROUNDS = 7;
const SLOWDOWN = 4;
const SIZES = [15, 100, 500];

interface Painted {
  /** Milliseconds from the end of the response to the frame with its rows. */
  readonly paint: number;
  readonly longestTask: number;
}

/** Runs in the page: goes to the next page, and measures what the app paints. */
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
      // After the frame is painted.
      return setTimeout(() => {
        const paint = performance.now() - answer.responseEnd;
        setTimeout(() => resolve({ paint, longestTask }), 200);
      });
    };
    requestAnimationFrame(check);
  });
}

/** Runs in the page: paints the same cells as a plain table. */
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

/** Longest delay from a user action to the next paint in ms, from the Event Timing API. */
async function actionDelay(page: Page, action: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const spans: number[] = [];
    Object.assign(window, { spans });
    new PerformanceObserver((list) => {
      // Pointer moves have no interaction id.
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

/** Measures the second page of `rows` rows, so that only its response and painting count. */
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
      const page = await openPage(browser, SLOWDOWN);
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
      'ratio [min-max]': spread(ratios, 2),
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
      const page = await openPage(browser, SLOWDOWN);
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

const { browser, origin, close } = await openApp();
const list = `${origin}/#/haicso/cso/listTiket`;
try {
  const body = JSON.stringify({ persona: 'ramai', size: 1_000, autoplay: false });
  await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
  await measureRows(browser);
  await measureActions(browser);
} finally {
  await close();
}
