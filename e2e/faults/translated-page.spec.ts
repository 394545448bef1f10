import { expect, openList, test } from '../app';
import { expectRowsAndLinksAgree, translatePage } from '../translate';

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

test('F71: a translator finds nothing to replace, and rows and links of the next page agree', async ({ page }) => {
  await openList(page);
  expect(await translatePage(page)).toBe(0);
  const lastRow = page.locator('tbody tr').last();
  const before = (await lastRow.textContent()) ?? '';
  await page.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await expect(page.getByText('16-30 DARI')).toBeVisible();
  // It is drawn some frames later.
  await expect(lastRow).not.toHaveText(before);
  await expectRowsAndLinksAgree(page);
});

test('F71: a translator finds nothing to replace in menu, form and detail', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Excel' }).click();
  await expect(page.getByRole('menuitem', { name: 'Pilih kolom …' })).toBeVisible();
  expect(await translatePage(page)).toBe(0);
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Tambah' }).click();
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
  expect(await translatePage(page)).toBe(0);
  await page.keyboard.press('Escape');

  await page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: /^Percakapan/ })).toBeAttached();
  expect(await translatePage(page)).toBe(0);
});
