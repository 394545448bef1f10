/**
 * Compares the ticket list with a plain HTML table of the same cells: time from the response to the first and the last painted row,
 * longest task, and the delay of each user action, at 4× CPU slowdown. `npm run build && npm run bench:list`; with
 * `-- --only marked` the rows with unread marks and ages alone.
 */
import type { Browser, Page } from '@playwright/test';
import type { RequestListener, ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { median, openApp, openPage, spread } from './app-in-browser';

const ROUNDS = 11;
const SLOWDOWN = 4;
/** A shorter task is not reported, in ms. */
const TASK = 50;
const SIZES = [15, 100, 500];

/** How the server answers a request for a page of tickets. */
interface Answer {
  readonly rows: number;
  /** Number of rows in which the office wrote last, so that they are unread; null: as they are. */
  readonly unread: number | null;
  /** Whether each row has had another status since now. */
  readonly changed: boolean;
}

let answer: Answer | null = null;

const PAGE_OF_TICKETS = /\/tickets\?.*size=\d+/;
const AS_STORED = 'x-bench-as-stored';

function withAnswer(serve: RequestListener): RequestListener {
  return (request, response) => {
    const { url = '', headers } = request;
    if (!answer || headers[AS_STORED] || !PAGE_OF_TICKETS.test(url)) serve(request, response);
    else void answerWith(answer, url, response);
  };
}

/** Without an ETag, so that every response is a whole one. */
async function answerWith({ rows, unread, changed }: Answer, url: string, response: ServerResponse): Promise<void> {
  const stored = await fetch(`${origin}${url.replace(/size=\d+/, `size=${rows}`)}`, {
    headers: { [AS_STORED]: 'yes' },
  });
  const body = (await stored.json()) as { readonly items: readonly object[]; readonly as_of: string };
  const now = { status: 'WAITING_SATKER', answered: true, status_since: body.as_of, last_entry_at: body.as_of };
  const items = body.items.map((row, at) => ({
    ...row,
    ...(unread !== null && { last_entry_side: at < unread ? 'CSO' : 'SATKER' }),
    ...(changed && now),
  }));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...body, items }));
}

interface Painted {
  /** Milliseconds from the end of the response to the frame with its first row. */
  readonly first: number;
  /** Milliseconds from the end of the response to the frame with its last row. */
  readonly paint: number;
  readonly longestTask: number;
}

/** Runs in the page: presses this button, and measures what the app paints. */
function watchApp(name: string): Promise<Painted> {
  const [firstRow, lastRow] = ['first', 'last'].map(
    (which) => () => document.querySelector(`tbody tr:${which}-child`)?.textContent,
  ) as [() => string, () => string];
  const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/tickets?'));
  const [before, lastBefore] = [firstRow(), lastRow()];
  const answersBefore = asked().length;
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const named = (button: Element) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name;
  [...document.querySelectorAll('button')].find(named)?.click();
  return new Promise((resolve) => {
    let first = 0;
    const check = () => {
      const answer = asked()[answersBefore] as PerformanceResourceTiming | undefined;
      if (!answer || firstRow() === before) return requestAnimationFrame(check);
      const drawn = lastRow() !== lastBefore;
      // After the frame is painted.
      setTimeout(() => {
        const paint = performance.now() - answer.responseEnd;
        first ||= paint;
        if (drawn) setTimeout(() => resolve({ first, paint, longestTask }), 200);
      });
      return drawn || requestAnimationFrame(check);
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
          setTimeout(() => resolve({ first: paint, paint, longestTask }), 200);
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
  answer = { rows, unread: null, changed: false };
  await page.goto(list);
  await page
    .locator('tbody tr')
    .nth(rows - 1)
    .waitFor();
  return page.evaluate(watchApp, 'Halaman berikutnya');
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

/** Opens the list in a page that is new and draws its rows. */
type Paint = (page: Page) => Promise<Painted>;

/** A line of the table for each way to draw the rows, beside the same cells in a plain table of the same page. */
async function measureRows(browser: Browser, lines: Readonly<Record<string, Paint>>): Promise<void> {
  const table: Record<string, string>[] = [];
  for (const [rows, paint] of Object.entries(lines)) {
    const app: Painted[] = [];
    const plain: Painted[] = [];
    const ratios: number[] = [];
    const tasks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await openPage(browser, SLOWDOWN);
      const painted = await paint(page);
      const reference = await page.evaluate(paintTable);
      app.push(painted);
      plain.push(reference);
      ratios.push(painted.paint / reference.paint);
      tasks.push(Math.max(painted.longestTask, TASK) / Math.max(reference.longestTask, TASK));
      await page.close();
    }
    table.push({
      rows,
      'answer to first row, ms': spread(app.map(({ first }) => first)),
      'to last row, ms': spread(app.map(({ paint: time }) => time)),
      'plain table, ms': median(plain.map(({ paint: time }) => time)).toFixed(0),
      'ratio [min-max]': spread(ratios, 2),
      'longest task, ms': spread(app.map(({ longestTask }) => longestTask)),
      'of the plain table, ms': spread(plain.map(({ longestTask }) => longestTask)),
      'ratio of the longest tasks': spread(tasks, 2),
    });
  }
  console.table(table);
}

async function measureActions(browser: Browser): Promise<void> {
  answer = null;
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

/** A line of the table. */
interface Marking {
  readonly name: string;
  readonly rows: number;
  readonly press: 'Halaman berikutnya' | 'Refresh';
  /** Unread rows before and after the press. */
  readonly unread: readonly [before: number, after: number];
}

const MARKINGS: readonly Marking[] = [
  { name: '15, the next page, nothing unread', rows: 15, press: 'Halaman berikutnya', unread: [0, 0] },
  { name: '15, the next page, all unread', rows: 15, press: 'Halaman berikutnya', unread: [15, 15] },
  { name: '100, the next page, nothing unread', rows: 100, press: 'Halaman berikutnya', unread: [0, 0] },
  { name: '100, the same ones, all changed and unread', rows: 100, press: 'Refresh', unread: [1, 100] },
];

/** Measures with the calendar and the marks there, as they are some seconds after the start. */
async function paintMarked(page: Page, { rows, press, unread: [before, after] }: Marking): Promise<Painted> {
  answer = { rows, unread: before, changed: false };
  await page.goto(list);
  await page
    .locator('tbody tr')
    .nth(rows - 1)
    .waitFor();
  await page
    .getByText(/kerja$/)
    .first()
    .waitFor();
  if (before) await page.locator('.cso-unread:visible').first().waitFor();
  answer = { rows, unread: after, changed: press === 'Refresh' };
  const painted = await page.evaluate(watchApp, press);
  const marks = await page.locator('.cso-unread').count();
  if (marks !== after) throw new Error(`${marks} marks, ${after} were wanted`);
  return painted;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const { browser, origin, close } = await openApp(withAnswer);
const list = `${origin}/#/haicso/cso/listTiket`;
try {
  const body = JSON.stringify({ persona: 'ramai', size: 1_000, autoplay: false });
  await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
  if (values.only !== 'marked') {
    await measureRows(
      browser,
      Object.fromEntries(SIZES.map((rows) => [String(rows), (page: Page) => paintApp(page, rows)])),
    );
    await measureActions(browser);
  }
  const readMarks = { since: 1, read: {} };
  await fetch(`${origin}/api/haicso/v1/preferences`, { method: 'PUT', body: JSON.stringify({ readMarks }) });
  await measureRows(
    browser,
    Object.fromEntries(MARKINGS.map((marking) => [marking.name, (page: Page) => paintMarked(page, marking)])),
  );
} finally {
  await close();
}
