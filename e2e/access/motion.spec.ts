import type { Page } from '@playwright/test';
import { expect, openList, test } from '../app';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('nothing moves under reduced motion while the list is loading', async ({ page }) => {
  const answer = await hold(page, /\/tickets\?/);
  await page.goto('/#/haicso/cso/listTiket');
  await expect(page.getByText('Memuat daftar tiket')).toBeAttached();
  expect(await moving(page)).toEqual([]);
  answer();
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
});

test('nothing moves under reduced motion while a dialog opens', async ({ page }) => {
  await openList(page);
  await watchMotion(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
  expect(await page.evaluate(() => window.moved)).toEqual([]);
});

test('nothing moves under reduced motion while a file is uploaded', async ({ page }) => {
  const answer = await hold(page, /\/uploads$/);
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(await moving(page)).toEqual([]);
  answer();
  await expect(page.getByText('terlampir')).toBeVisible();
});

declare global {
  interface Window {
    moved: string[];
  }
}

/** Holds an answer back until it is let go. */
async function hold(page: Page, url: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(url, (route) => promise.then(() => route.continue()));
  return () => resolve(undefined);
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? 'page'),
  );
}

/** Looks in every frame, since a dialog opens within a few. */
async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.moved = [];
    const look = () => {
      const running = document.getAnimations().filter(({ playState }) => playState === 'running');
      window.moved.push(...running.map(({ effect }) => (effect as KeyframeEffect).target?.className ?? 'page'));
      requestAnimationFrame(look);
    };
    look();
  });
}
