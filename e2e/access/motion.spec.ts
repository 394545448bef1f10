import type { Page } from '@playwright/test';
import { expect, openList, test, visibleText } from '../app';
import { hold } from '../hold';

test.beforeEach(({ page }) => watchMotion(page));

test('a dialog is animated without that preference', async ({ page }) => {
  await openRecord(page);
  expect(await moved(page)).not.toEqual([]);
});

test.describe('under reduced motion nothing is animated', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

  test('while the list is loading', async ({ page }) => {
    const answer = await hold(page, /\/tickets\?/);
    await page.goto('/#/haicso/cso/listTiket');
    await expect(page.getByText('Memuat daftar tiket')).toBeAttached();
    answer();
    await expect(page.getByText('1-14 DARI 14')).toBeVisible();
    expect(await moved(page)).toEqual([]);
  });

  test('while a dialog opens', async ({ page }) => {
    await openRecord(page);
    expect(await moved(page)).toEqual([]);
  });

  test('while a file is uploaded', async ({ page }) => {
    const answer = await hold(page, /\/uploads$/);
    await page.goto('/#/haicso/cso/listTiket/rekam');
    const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer });
    await expect(page.getByRole('progressbar')).toBeVisible();
    answer();
    await expect(visibleText(page, /· terlampir/)).toBeVisible();
    expect(await moved(page)).toEqual([]);
  });
});

declare global {
  interface Window {
    moved: Set<string>;
  }
}

async function openRecord(page: Page): Promise<void> {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  await expect(page.getByLabel('Judul')).toBeFocused();
}

/** Records the animations in every frame, because a dialog opens within a few frames. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = new Set();
    const look = () => {
      for (const { playState, effect } of document.getAnimations()) {
        const moves = playState === 'running' && effect?.getTiming().duration !== 0;
        if (moves) window.moved.add((effect as KeyframeEffect).target?.className ?? 'page');
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

const moved = (page: Page): Promise<string[]> => page.evaluate(() => Array.from(window.moved));
