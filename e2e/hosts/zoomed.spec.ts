import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expect, row, test } from '../app';
import { mount } from './mount';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS, bypassCSP: true });

const HOSTILE = join(import.meta.dirname, 'hostile.css');

/** The box in the window's pixels, whatever the page's zoom is. */
async function boxOf(of: Locator) {
  const box = await of.boundingBox();
  if (!box) throw new Error('no box');
  const { x: left, y: top, width, height } = box;
  return { left, top, width, right: left + width, bottom: top + height };
}

/** Expects the popup below its trigger, or above it where there is no room, with an overlap in width. */
async function expectAt(trigger: Locator, opened: Locator): Promise<void> {
  await expect(async () => {
    const [at, box] = [await boxOf(trigger), await boxOf(opened)];
    const gap = box.top >= at.bottom - 2 ? box.top - at.bottom : at.top - box.bottom;
    expect(gap).toBeGreaterThanOrEqual(-2);
    expect(gap).toBeLessThanOrEqual(16);
    expect(Math.min(at.right, box.right) - Math.max(at.left, box.left)).toBeGreaterThan(16);
    await expectInWindow(opened);
  }).toPass();
}

async function expectInWindow(of: Locator): Promise<void> {
  const { width, height } = of.page().viewportSize() ?? { width: 0, height: 0 };
  const box = await boxOf(of);
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-1);
  expect(box.right).toBeLessThanOrEqual(width + 1);
  expect(box.bottom).toBeLessThanOrEqual(height + 1);
}

async function mountZoomed(page: Page, zoom: number): Promise<void> {
  await page.goto('/blank.html');
  await page.addStyleTag({ path: HOSTILE });
  await page.addStyleTag({ content: `body { zoom: ${zoom}; }` });
  await mount(page, { routing: { style: 'memory' } });
}

for (const zoom of [1.25, 0.9]) {
  test.describe(`a shell that zooms its page by ${zoom}, under the hostile sheet`, () => {
    test('has the dialog and its buttons in the window, and the menu at its button', async ({ page }) => {
      await mountZoomed(page, zoom);
      await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
      const excel = page.getByRole('button', { name: 'Excel' });
      await excel.click();
      await expectAt(excel, page.getByRole('menu'));
      await page.keyboard.press('Escape');

      await page.getByRole('link', { name: 'Tambah' }).click();
      const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
      await expect(dialog.getByLabel('Judul')).toBeVisible();
      await expectInWindow(dialog);
      for (const name of ['Kirim', 'Hapus Isian', 'Tutup']) {
        await expectInWindow(dialog.getByRole('button', { name, exact: true }));
      }
    });

    test('has the names of satker and the calendar at their fields', async ({ page, world }) => {
      await world.reset({ persona: 'cso-kppn', clock: '2024-12-19T10:24:00+07:00' });
      await mountZoomed(page, zoom);
      await expect(row(page, 'No. Ref:').first()).toBeVisible();
      await page.getByRole('button', { name: /^Filter/ }).click();
      const panel = page.getByRole('dialog', { name: 'Filter Data' });
      const satker = panel.getByRole('combobox', { name: 'Satker', exact: true });
      await satker.fill('rumah sakit');
      await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['690120 RUMAH SAKIT CONTOH JAKARTA']);
      await expectAt(satker, page.getByRole('listbox'));
      await satker.press('Escape');
      // The error of a text that matches no satker moves the elements below it.
      await satker.press('Tab');
      await expect(panel.getByText('Pilih satker dari daftar')).toBeVisible();

      await panel.getByRole('button', { name: 'Buka kalender' }).first().click();
      const calendar = page.getByRole('dialog', { name: 'Kalender' });
      await expect(calendar).toBeVisible();
      await expectAt(panel.getByLabel('Dari tanggal'), calendar);
    });
  });
}
