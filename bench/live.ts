/**
 * Eight simulated hours of a visible page without a gesture, with the list and one ticket open: requests, timers and the
 * heap after a collection of garbage, at the start and after each hour.
 * `npm run build && npm run bench:live`
 */
import type { CDPSession, Page } from '@playwright/test';
import { openApp, openPage } from './app-in-browser';

const HOURS = 8;

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

const { browser, origin, close } = await openApp();
try {
  // This measures polling; a stream would take its place.
  await fetch(`${origin}/mock/worlds/default`, { method: 'PATCH', body: '{"events":false}' });
  const page = await openPage(browser);
  const session = await page.context().newCDPSession(page);
  await page.clock.install();
  await page.addInitScript(countTimers);
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
    console.log(
      `hour ${hour}: ${requests} requests, heap ${heap.toFixed(2)} MB (${more >= 0 ? '+' : ''}${more.toFixed(2)}), ${timers} timers`,
    );
  }
} finally {
  await close();
}
