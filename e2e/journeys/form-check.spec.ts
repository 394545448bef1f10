import type { Locator, Page } from '@playwright/test';
import forms from '../../src/assets/catalogue/forms.json' with { type: 'json' };
import { workbookBytes } from '../../src/testing/workbook-bytes';
import { violations } from '../access/violations';
import { expect, openDetail, openList, test } from '../app';

const [form] = forms.forms;
const HEADS = form?.columns.map(({ header }) => header) ?? [];
/** A right row of the persona's satker at the world's time. */
const RIGHT = form?.samples.valid[0]?.with(0, '123456').with(-1, '05-01-2024') ?? [];
const WRONG = RIGHT.with(HEADS.indexOf('NIK'), '998877');

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, ...rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: XLSX,
  buffer: Buffer.from(workbookBytes({ rows: [['FORMULIR PENDAFTARAN PENGGUNA'], [], HEADS, ...rows] })),
});

test('a wrong form is found before it is sent, by keyboard on a phone, and again in the thread', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await dialog.locator('input[type=file]').setInputFiles([file('formulir.xlsx', RIGHT, WRONG)]);
  const check = dialog.getByRole('button', { name: 'Periksa formulir formulir.xlsx' });
  await check.focus();
  await page.keyboard.press('Enter');

  await expect(dialog.getByText('1 hal perlu diperbaiki pada 1 baris.')).toBeVisible();
  const found = dialog.getByRole('list', { name: 'Hasil pemeriksaan formulir.xlsx' }).getByRole('listitem');
  await expect(found).toHaveText([/^Baris 5 · NIK: NIK harus 16 angka/]);
  await expect(dialog.getByText('998877')).toHaveCount(0);
  await expect(check).toBeFocused();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await dialog.getByLabel('Judul').fill('Pendaftaran pengguna');
  await dialog.getByRole('textbox', { name: 'Pertanyaan' }).fill('Mohon didaftarkan.');
  await dialog.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await expect(dialog.getByText(/· terlampir/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  expect(await world.calls('POST tickets')).toBe(1);

  const detail = await openDetail(page, 'Pendaftaran pengguna');
  await detail.getByRole('button', { name: 'Periksa formulir formulir.xlsx' }).click();
  await expect(detail.getByText(/^Baris 5 · NIK/)).toBeVisible();
});

test('a form is chosen, checked and its findings copied with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // From here on the browser opens no chooser of its own.
  const chooser = page.waitForEvent('filechooser');
  await openList(page);
  await tabTo(page, page.getByRole('link', { name: 'Tambah' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(dialog.getByLabel('Judul')).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: 'Pilih berkas' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([file('formulir.xlsx', RIGHT, WRONG)]);

  const check = dialog.getByRole('button', { name: 'Periksa formulir formulir.xlsx' });
  await expect(check).toBeVisible();
  await tabTo(page, check);
  await page.keyboard.press('Space');
  await expect(dialog.getByText('1 hal perlu diperbaiki pada 1 baris.')).toBeVisible();
  await expect(check).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Salin daftar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Tersalin' })).toBeFocused();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/^formulir\.xlsx: 1 hal .*\nBaris 5 · NIK: /);
  // Escape closes the form and not the result alone; the draft is there again.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a form is checked where the backend has no catalogue of its own', async ({ page, world }) => {
  await world.reset({ lean: true });
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await dialog.locator('input[type=file]').setInputFiles([file('formulir.xlsx', RIGHT, WRONG)]);
  await dialog.getByRole('button', { name: 'Periksa formulir formulir.xlsx' }).click();
  await expect(dialog.getByText(/^Baris 5 · NIK/)).toBeVisible();
  expect(await world.calls('GET catalogue')).toBe(0);
});

test('where nobody has a catalogue no check is offered, and the file is sent (fig 10)', async ({ page, world }) => {
  await world.reset({ lean: true });
  await page.route('**/config.json', (route) => route.fulfill({ json: { apiBase: '/api/haicso/v1/' } }));
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await dialog.locator('input[type=file]').setInputFiles([file('formulir.xlsx', WRONG)]);
  await expect(dialog.getByText(/· terlampir/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Periksa formulir/ })).toHaveCount(0);
  await expect.poll(() => world.calls('POST uploads')).toBe(1);
});

test('a right form is told from a file that is none', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const other = { ...file('lain.xlsx'), buffer: Buffer.from(workbookBytes({ rows: [['Daftar']] })) };
  await dialog.locator('input[type=file]').setInputFiles([file('formulir.xlsx', RIGHT), other]);
  await dialog.getByRole('button', { name: 'Periksa formulir formulir.xlsx' }).click();
  await expect(dialog.getByText('1 baris diperiksa, tidak ada yang salah.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Periksa formulir lain.xlsx' }).click();
  await expect(
    dialog.getByText('Berkas ini bukan formulir yang dapat diperiksa. Berkas tetap dapat dikirim.'),
  ).toBeVisible();
  await dialog.getByRole('button', { name: 'Hapus lampiran formulir.xlsx' }).click();
  await expect(dialog.getByText('tidak ada yang salah')).toHaveCount(0);
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('not reached');
}
