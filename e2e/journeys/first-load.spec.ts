import type { Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, openList, test } from '../app';

/** Bytes of JavaScript (gzip) before the list can be used. */
const LIMIT = 190_000;

test(`the list is there after at most ${LIMIT / 1000} kB of JavaScript`, async ({ page }) => {
  const scripts: Promise<number>[] = [];
  const count = (response: Response): void => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', count);

  await openList(page);
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
  // What is prefetched afterwards does not count, and the end of the test may interrupt it.
  page.off('response', count);

  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
});
