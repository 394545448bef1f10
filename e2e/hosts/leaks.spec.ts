import type { CDPSession, Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { expect, row, test } from '../app';
import { mount } from './mount';
import { HOSTS } from './origins';

const { findChromium, chromiumFlags } = createRequire(import.meta.url)('../../tools/chromium.cjs') as {
  findChromium: () => string | undefined;
  chromiumFlags: string[];
};

// Compiled code is on the heap, too, and grows for dozens of cycles. Without compilation only leaks remain.
const INTERPRETED = '--js-flags=--no-lazy-feedback-allocation,--no-sparkplug,--no-maglev,--no-opt';

test.use({
  baseURL: HOSTS,
  launchOptions: { executablePath: findChromium(), args: ['--no-sandbox', ...chromiumFlags, INTERPRETED] },
});
test.slow();

const WARM_UP = 5;

const CYCLES = 50;

for (const [how, cycle] of [
  ['mount and unmount', mountAndUnmount],
  ['mount, open a dialog and unmount under it', unmountUnderADialog],
] as const) {
  test(`${CYCLES} times ${how} leaves nothing behind`, async ({ page, context }) => {
    const devtools = await context.newCDPSession(page);
    await page.goto('/blank.html');
    await loadAll(page);
    for (let i = 0; i < WARM_UP; i++) await cycle(page);
    const before = await measure(devtools);
    for (let i = 0; i < CYCLES; i++) await cycle(page);

    // Polled, because objects that are released in a later task are freed by a later collection.
    const more = async (what: keyof typeof before) => (await measure(devtools))[what] - before[what];
    await expect.poll(() => more('nodes')).toBeLessThanOrEqual(0);
    await expect.poll(() => more('listeners')).toBeLessThanOrEqual(0);
    await expect.poll(() => more('heap')).toBeLessThanOrEqual(1024 * 1024);
  });
}

test('an unfinished export leaves no worker behind', async ({ page }) => {
  await page.goto('/blank.html');
  for (let i = 0; i < WARM_UP; i++) await unmountUnderAnExport(page);
});

/** Loads what comes later than a cycle waits for. Its code stays on the heap, and would come in the first slow cycle. */
async function loadAll(page: Page): Promise<void> {
  await mount(page, { routing: { style: 'memory', start: 'cso/listTiket/rekam' } });
  for (const later of ['cso-topic-choice', 'cso-list-settings', 'cso-notice-banner'])
    await expect(page.locator(later).first()).toBeAttached();
  await expect(page.getByText(/\d (?:jam|hari) kerja/).first()).toBeAttached();
  await unmount(page);
}

async function mountAndUnmount(page: Page): Promise<void> {
  await mount(page, { routing: { style: 'memory' } });
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await unmount(page);
}

async function unmountUnderADialog(page: Page): Promise<void> {
  await mount(page, { routing: { style: 'memory', start: 'cso/listTiket/rekam' } });
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
  await unmount(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function unmountUnderAnExport(page: Page): Promise<void> {
  await mount(page, { routing: { style: 'memory' } });
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  const started = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'PDF' }).click();
  await started;
  await unmount(page);
  await expect.poll(() => page.workers()).toEqual([]);
}

async function unmount(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.haiCso.unmount();
    Object.assign(window, { haiCso: null, hostEvents: [] });
  });
}

async function measure(devtools: CDPSession) {
  await devtools.send('Performance.enable');
  // Twice, because the second collection frees what the first has finalised.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heap: value('JSHeapUsedSize') };
}
