/**
 * An officer's list and recap over 100,000 tickets in the HTTP mock: time from an answer to the frame that shows it, and
 * the longest task of the gesture (0 when none took 50 ms). `npm run build && npm run bench:officers`.
 */
import { chromium, type Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenerFor } from '../mocks/server/listener';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

const ROUNDS = 9;
const TICKETS = 100_000;

interface Drawn {
  /** Milliseconds from the end of the answer to the frame that shows it. */
  readonly drawn: number;
  readonly longestTask: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Median, and least and most. */
const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} [${Math.min(...values).toFixed(0)}-${Math.max(...values).toFixed(0)}]`;

/** Runs in the page: presses `button`, or chooses in it, and waits for what the answer to `endpoint` then draws. */
function watch([selector, endpoint, shown]: readonly [string, string, string]): Promise<Drawn> {
  const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes(endpoint));
  const words = () => document.querySelector(shown)?.textContent;
  const [before, answers] = [words(), asked().length];
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });
  const control = document.querySelector<HTMLElement>(selector);
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
    control.dispatchEvent(new Event('change'));
  } else control?.click();
  return new Promise((resolve) => {
    const check = () => {
      const answer = asked()[answers] as PerformanceResourceTiming | undefined;
      if (!answer?.responseEnd || words() === before) return requestAnimationFrame(check);
      // After this frame is on the screen.
      return setTimeout(() => {
        const drawn = performance.now() - answer.responseEnd;
        setTimeout(() => resolve({ drawn, longestTask }), 200);
      });
    };
    requestAnimationFrame(check);
  });
}

const STEPS = {
  'list, next page': ['cso/listTiket', '[aria-label="Halaman berikutnya"]', '/tickets?', 'tbody tr'],
  'recap, another quarter': ['cso/rekap', 'cso-period-picker select', '/recap?', 'cso-headline-figures'],
} as const;

async function measure(page: Page, [route, control, endpoint, shown]: (typeof STEPS)[keyof typeof STEPS]) {
  await page.goto(`${origin}/#/haicso/${route}`);
  await page.locator(shown).first().waitFor();
  await page.waitForTimeout(500);
  return page.evaluate(watch, [control, endpoint, shown] as const);
}

const server = createServer(listenerFor({ port: 0, staticFolder: 'dist/app', csp: false })).listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags] });
try {
  const table: Record<string, string>[] = [];
  for (const persona of ['cso-kppn', 'kantor-pusat']) {
    const body = JSON.stringify({ persona, size: TICKETS, autoplay: false });
    await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
    await fetch(`${origin}/api/haicso/v1/recap`);
    for (const [name, step] of Object.entries(STEPS)) {
      const drawn: Drawn[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        // tsx wraps functions that have a name in a call of this, also those that run in the page.
        await page.addInitScript('globalThis.__name = (named) => named');
        drawn.push(await measure(page, step));
        await page.close();
      }
      table.push({
        persona,
        step: name,
        'answer to frame, ms': spread(drawn.map((each) => each.drawn)),
        'longest task, ms': spread(drawn.map((each) => each.longestTask)),
      });
    }
  }
  console.table(table);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
