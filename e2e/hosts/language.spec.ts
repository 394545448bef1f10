import type { Page } from '@playwright/test';
import { expect, openDetail, row, test } from '../app';
import { expectRowsAndLinksAgree, translatePage } from '../translate';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS });

test('dialogs are Indonesian in a page that is not', async ({ page }) => {
  await openPage(page);
  await openDetail(page, 'KPN-INT-003-C');
  await expectIndonesian(page, /^Detail Data Tiket/);
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();

  await page.getByRole('link', { name: 'Tambah' }).click();
  await expectIndonesian(page, /^Rekam Data Tiket/);
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expectIndonesian(page, 'Sukses!');
});

test('announcements are Indonesian in a page that is not', async ({ page }) => {
  await openPage(page);
  await expect(page.locator('.cdk-live-announcer-element')).toContainText('14 tiket');
  expect(await languageOf(page, '.cdk-live-announcer-element')).toBe('id');
});

test('a popup over the list is Indonesian in a page that is not', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Excel' }).click();
  await expect.poll(() => languageOf(page, '[role=menu]')).toBe('id');
  await page.getByRole('menuitem', { name: 'Pilih kolom …' }).click();
  await expectIndonesian(page, 'Kolom Excel');
  await page.getByRole('button', { name: 'Batal' }).click();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expectIndonesian(page, 'Filter Data');
});

for (const [shell, address] of [
  ['a plain page', '/plain.html'],
  ['a Module Federation shell', '/#/haicso/cso/listTiket'],
] as const) {
  test(`a translator that replaces the words of ${shell} finds no text of the app, neither in the list nor in dialogs (F71)`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    expect(await translatePage(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await expect(page.getByRole('button', { name: /No terkecil/ })).toBeVisible();
    await expectRowsAndLinksAgree(page);

    await openDetail(page, 'KPN-INT-003-C');
    await expect(page.getByRole('dialog')).toHaveText(/KPN-INT-003-C/);
    await translatePage(page);
    await expect(page.locator('.hai-cso-root font, .cdk-overlay-container font')).toHaveCount(0);
  });
}

async function openPage(page: Page): Promise<void> {
  await page.goto('/plain.html');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
}

async function expectIndonesian(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  expect(new Set(await languagesOf(page, 'dialog[open], [role=dialog]'))).toEqual(new Set(['id']));
}

const languagesOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map((each) => each.closest('[lang]')?.getAttribute('lang') ?? null));

async function languageOf(page: Page, selector: string): Promise<string | null | undefined> {
  return (await languagesOf(page, selector))[0];
}
