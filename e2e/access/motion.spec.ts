import type { Page } from '@playwright/test';
import { expect, openList, test, visibleText } from '../app';
import { hold } from '../hold';

test.beforeEach(({ page }) => watchMotion(page));

test('a dialog is animated without that preference', async ({ page }) => {
  await openRecord(page);
  await expect.poll(() => moved(page)).toContainEqual(expect.stringContaining('mat-mdc-dialog'));
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

/** Records the animations in every frame, and transitions also where one is over within a slow frame. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.moved = new Set();
    addEventListener('transitionrun', ({ target }) => window.moved.add((target as Element).className));
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

/** Two frames later, because what has just come begins to move in the next one. */
const moved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Array.from(window.moved);
  });
