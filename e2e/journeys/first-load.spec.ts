import type { Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, openList, test } from '../app';
import { chunkOf, withoutPrefetch } from '../faults/chunks';

/** Bytes of JavaScript (gzip) before the list can be used. */
const LIMIT = 190_000;

test(`the list is shown after at most ${LIMIT / 1000} kB of JavaScript`, async ({ page }) => {
  const scripts: Promise<readonly [url: string, size: number]>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    // What comes after the rows may still be under way when the test ends.
    const size = (): Promise<readonly [string, number]> => response.body().then((body) => [url, gzipSync(body).length]);
    if (url.endsWith('.js')) scripts.push(size().catch(() => [url, 0]));
  });
  await markRows(page);
  await withoutPrefetch(page);
  await openList(page);
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();

  const before = await requestedBeforeRows(page);
  const sizes = (await Promise.all(scripts)).filter(([url]) => before.includes(url)).map(([, size]) => size);
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});

test('the form behind Tambah is prefetched once the list is shown, and opens without another request', async ({
  page,
}) => {
  const came = page.waitForResponse(chunkOf('features/record-ticket/record-ticket.routes.ts'));
  await openList(page);
  // Resolves with what the chunk imports, too. The network may have been idle before it was asked for.
  await page.evaluate((chunk) => import(chunk).then(() => undefined), (await came).url());
  await page.route('**/*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Tambah' }).click();
  await expect(page.getByRole('dialog', { name: /^Rekam Data Tiket/ })).toBeVisible();
});

test('the session is requested once, also when the code of the list arrives after the responses', async ({ page }) => {
  await markRows(page);
  const answers = Promise.all(['**/session', '**/tickets?*'].map((address) => page.waitForResponse(address)));
  await page.route(chunkOf('features/ticket-list/ticket-list-page.ts'), async (route) => {
    await answers;
    await route.continue();
  });
  await openList(page);
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
  const requested = (await requestedBeforeRows(page)).map((url) => new URL(url).pathname);
  expect(requested.filter((path) => path.endsWith('/session')).length).toBe(1);
  expect(requested.filter((path) => path.endsWith('/tickets')).length).toBe(1);
});

/** Marks the time at which the first row is there. */
async function markRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('cso-ticket-table tbody tr')) return;
      performance.mark('rows');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

/** URLs; what is requested when the rows are there already, such as the code for polling, does not delay them. */
async function requestedBeforeRows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rows = performance.getEntriesByName('rows')[0]?.startTime ?? 0;
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < rows);
    return files.map(({ name }) => name);
  });
}
