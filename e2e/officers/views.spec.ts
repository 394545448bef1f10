import type { Page } from '@playwright/test';
import { violations } from '../access/violations';
import { openList } from '../app';
import { settingsStored } from '../stored-settings';
import { expect, test } from './officers';

test('filter and sort are saved under a name, opened by one press, and the list opens with them', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page, 'status=DONE&sort=name');
  const dialog = await openViews(page);
  await dialog.getByLabel('Simpan tampilan sekarang dengan nama').fill('Selesai menurut nama');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Tampilan Selesai menurut nama disimpan.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const standard = dialog.getByRole('checkbox', { name: /^Tampilan awal/ });
  await stored(page, '"standard":"Selesai menurut nama"', () => standard.check());
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByRole('button', { name: 'Tampilan: Selesai menurut nama' })).toBeFocused();

  const tab = await page.context().newPage();
  await openList(tab);
  await expect(tab).toHaveURL(/status=DONE&sort=name/);
  await tab.getByRole('button', { name: 'Hapus filter Selesai' }).click();
  await expect(tab.getByText('Tidak ada filter')).toBeVisible();
  // The address follows after the paint.
  await expect(tab).not.toHaveURL(/status=DONE/);
  const all = tab.url();
  const settings = tab.waitForResponse(/\/preferences$/);
  await tab.reload();
  await (await settings).finished();
  await expect(tab.getByRole('button', { name: 'Tampilan', exact: true })).toBeVisible();
  const view = (await openViews(tab)).getByRole('button', { name: 'Selesai menurut nama Selesai · Nama A-Z' });
  // What is stored is known now, and has opened nothing.
  await expect(view).toBeVisible();
  expect(tab.url()).toBe(all);
  await view.click();
  await expect(tab.getByRole('button', { name: 'Hapus filter Selesai' })).toBeVisible();
});

test('low rows and fewer columns survive a reload, and change no card of a phone', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  const row = page.getByRole('row').nth(1);
  const heightOf = async (): Promise<number> => (await row.boundingBox())?.height ?? 0;
  const usual = await heightOf();
  const dialog = await openViews(page);
  await stored(page, '"dense":true', () => dialog.getByRole('checkbox', { name: /^Baris rapat/ }).check());
  await stored(page, '"hidden":["name"]', () => dialog.getByRole('checkbox', { name: 'Nama, Email' }).uncheck());
  await stored(page, '"hidden":["name","satker"]', () =>
    dialog.getByRole('checkbox', { name: 'Satker, CSO' }).uncheck(),
  );
  await dialog.getByRole('button', { name: 'Tutup' }).click();
  await expect.poll(heightOf).toBeLessThan(usual - 8);
  await page.reload();
  await expect.poll(heightOf).toBeLessThan(usual - 8);
  for (const width of [1280, 1000, 784]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('columnheader')).toHaveText([/^No/, /^Tanggal/, /^No. Referensi/, /^Status/, 'Detail']);
    const subject = await page.locator('tbody .reference').first().boundingBox();
    expect(subject?.width, `at ${width}`).toBeGreaterThan(width * 0.4);
  }

  await page.setViewportSize({ width: 360, height: 740 });
  await openViews(page);
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'No. Ref:' }).first()).toContainText('CSO 182');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

async function openViews(page: Page) {
  await page.getByRole('button', { name: /^Tampilan/ }).click();
  return page.getByRole('dialog', { name: 'Tampilan' });
}

/** @param words part of the settings that the change stores */
async function stored(page: Page, words: string, change: () => Promise<void>): Promise<void> {
  const saved = settingsStored(page, words);
  await change();
  await (await saved).finished();
}
