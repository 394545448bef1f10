import type { Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { logIn } from './log-in';
import { HOSTS, REMOTE, SHELL } from './origins';

/** Files are made by a worker whose script is on another origin, under a nonce CSP with Trusted Types. */
async function makePdf(page: Page): Promise<void> {
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  const worker = page.waitForEvent('worker');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  expect((await worker).url()).toMatch(/^blob:/);
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
}

function scriptsOfTheWorker(page: Page): readonly string[] {
  const found: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().startsWith(`${REMOTE}/worker-`)) found.push(request.url());
  });
  return found;
}

test.describe('in the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual' });

  test('the worker makes a PDF from the origin of the remote', async ({ page }) => {
    const scripts = scriptsOfTheWorker(page);
    await page.goto('/#/haicso/cso/listTiket');
    await logIn(page);
    await makePdf(page);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

test.describe('in other shells', () => {
  test.use({ baseURL: HOSTS });

  for (const [door, address] of [
    ['Module Federation', '/#/haicso/cso/listTiket'],
    ['<hai-cso>', '/plain.html'],
  ] as const) {
    test(`the worker makes a PDF behind ${door}`, async ({ page }) => {
      await page.goto(address);
      await makePdf(page);
    });
  }
});
