import type { Page } from '@playwright/test';
import { expect, openList, test } from '../app';

/** Presses Tab until the element with this role and name has the focus. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${String(name)}`);
}

test('a ticket is recorded by keyboard alone', async ({ page, world }) => {
  await openList(page);
  await tabTo(page, 'link', 'Tambah');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();

  await tabTo(page, 'textbox', /^Judul/);
  await page.keyboard.type('SPM ditolak');
  await tabTo(page, 'textbox', /^Pertanyaan/);
  await page.keyboard.type('Mohon penjelasan kode CVR.');
  await tabTo(page, 'combobox', /^Tujuan Pertanyaan/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');

  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success.getByRole('button', { name: 'Kirim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('the dialog keeps the focus and gives it back', async ({ page }) => {
  await openList(page);
  await tabTo(page, 'link', /^Detail/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }

  await page.keyboard.press('Escape');

  await expect(page.getByRole('link', { name: /^Detail/ }).first()).toBeFocused();
});
