/**
 * Eight simulated hours of a visible page without a gesture, with the list and one ticket open: requests, timers and the
 * heap after a collection of garbage, at the start and after each hour. Exits with 1 beyond a limit.
 * `npm run build && npm run bench:live`; `-- --hours=2` for fewer, `-- --events` with a stream of events.
 */
import type { CDPSession, Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { keepStreamOpen } from '../src/testing/keep-stream-open';
import { openApp, openPage } from './app-in-browser';

const { values } = parseArgs({ options: { hours: { type: 'string', default: '8' }, events: { type: 'boolean' } } });
const HOURS = Number(values.hours);
if (!(HOURS >= 1)) throw new Error(`--hours=${values.hours} is no number of hours`);
/** Requests for list and ticket in an hour. */
const MOST_REQUESTS = values.events ? 16 : 120;
/** Megabytes by which the heap may have grown. */
const MOST_HEAP = 2;

/** Runs in the page before its scripts: counts the timers that are set and have not run. */
function countTimers(): void {
  const pending = new Set<unknown>();
  const counted = Object.assign(globalThis, { pendingTimers: () => pending.size });
  const { setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: end } = globalThis;
  counted.setTimeout = ((task: () => void, delay?: number) => {
    const id = set(() => {
      pending.delete(id);
      task();
    }, delay);
    pending.add(id);
    return id;
  }) as typeof setTimeout;
  counted.setInterval = ((task: () => void, delay?: number) => {
    const id = repeat(task, delay);
    pending.add(id);
    return id;
  }) as typeof setInterval;
  counted.clearTimeout = ((id: Parameters<typeof clear>[0]) => {
    pending.delete(id);
    clear(id);
  }) as typeof clearTimeout;
  counted.clearInterval = ((id: Parameters<typeof end>[0]) => {
    pending.delete(id);
    end(id);
  }) as typeof clearInterval;
}

/** Megabytes, and timers. */
async function measure(page: Page, session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const timers = await page.evaluate(() => (globalThis as unknown as { pendingTimers: () => number }).pendingTimers());
  return { heap: usedSize / 1e6, timers };
}

/** What went beyond a limit. */
const beyond: string[] = [];
const { browser, origin, close } = await openApp();
try {
  if (!values.events) await fetch(`${origin}/mock/worlds/default`, { method: 'PATCH', body: '{"events":false}' });
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await page.clock.install();
  await page.addInitScript(countTimers);
  if (values.events) await page.addInitScript(keepStreamOpen);
  let requests = 0;
  page.on('request', (request) => {
    if (/\/tickets[?/]/.test(request.url())) requests++;
  });
  await page.goto(`${origin}/#/haicso/cso/listTiket`);
  await page.locator('tbody a').first().click();
  await page
    .getByRole('dialog')
    .getByRole('heading', { name: /^Percakapan/ })
    .waitFor();
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(300_000);
  const first = await measure(page, session);
  console.log(`start: heap ${first.heap.toFixed(2)} MB, ${first.timers} timers`);
  for (let hour = 1; hour <= HOURS; hour++) {
    requests = 0;
    for (let part = 0; part < 240; part++) {
      await page.clock.runFor(15_000);
      // The responses in between arrive as they would.
      await page.evaluate(() => fetch('config.json').then((response) => response.text()));
    }
    const { heap, timers } = await measure(page, session);
    const more = heap - first.heap;
    if (requests > MOST_REQUESTS) beyond.push(`hour ${hour}: ${requests} requests, ${MOST_REQUESTS} at most`);
    if (more > MOST_HEAP) beyond.push(`hour ${hour}: heap +${more.toFixed(2)} MB, ${MOST_HEAP} at most`);
    if (timers > first.timers) beyond.push(`hour ${hour}: ${timers} timers, ${first.timers} at the start`);
    console.log(
      `hour ${hour}: ${requests} requests, heap ${heap.toFixed(2)} MB (${more >= 0 ? '+' : ''}${more.toFixed(2)}), ${timers} timers`,
    );
  }
} finally {
  await close();
}
for (const words of beyond) console.error(`beyond the limit: ${words}`);
if (beyond.length) process.exitCode = 1;
