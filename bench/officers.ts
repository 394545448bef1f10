/**
 * An officer's list and recap over 100,000 tickets in the HTTP mock: time from a response to its frame, and the longest
 * task (0 without a task over 50 ms). `npm run build && npm run bench:officers`
 */
import { type Page } from '@playwright/test';
import { openApp, openPage, spread } from './app-in-browser';

const ROUNDS = 9;
const TICKETS = 100_000;

interface Drawn {
  /** Milliseconds from the end of the response to the frame that shows it. */
  readonly drawn: number;
  readonly longestTask: number;
}

/**
 * Runs in the page: presses `button` or chooses in it, and waits for what the app draws from the response of
 * `endpoint`.
 */
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
      // After the frame is painted.
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

const { browser, origin, close } = await openApp();
try {
  const table: Record<string, string>[] = [];
  for (const persona of ['cso-kppn', 'kantor-pusat']) {
    const body = JSON.stringify({ persona, size: TICKETS, autoplay: false });
    await fetch(`${origin}/mock/worlds/default`, { method: 'POST', body });
    await fetch(`${origin}/api/haicso/v1/recap`);
    for (const [name, step] of Object.entries(STEPS)) {
      const drawn: Drawn[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const page = await openPage(browser);
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
  await close();
}
