import { violations } from '../access/violations';
import { expect, openList, test } from '../app';

const NIK = 'NIK operator 3171990101909999 belum terdaftar';

test('a NIK in the question is masked by keyboard on a phone, and is sent masked', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Pendaftaran pengguna');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  const question = form.getByRole('textbox', { name: 'Pertanyaan' });
  await question.fill(NIK);

  const warning = form.getByRole('status').filter({ hasText: 'Ada nomor yang berbentuk NIK.' });
  await expect(warning).toBeVisible();
  await expect(question).toBeFocused();
  await expect(warning).toContainText('Pertanyaan: Ada nomor');
  // One line right above the submit button, in sight without scrolling.
  await expect(warning.getByText('Ada nomor')).toBeInViewport({ ratio: 1 });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await warning.getByRole('button', { name: 'Samarkan, Pertanyaan' }).focus();
  await page.keyboard.press('Enter');
  await expect(question).toHaveValue('NIK operator ************9999 belum terdaftar');
  await expect(form.getByRole('button', { name: 'Urungkan' })).toBeFocused();

  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tickets'));
  await form.getByRole('button', { name: 'Kirim' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ question: 'NIK operator ************9999 belum terdaftar' });
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
});

test('a warning blocks nothing: the text is sent as it was typed', async ({ page, world }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Pendaftaran pengguna');
  await form.getByRole('textbox', { name: 'Pertanyaan' }).fill(`${NIK}, password: Rahasia#2026`);
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await expect(form.getByText('Sepertinya ada kata sandi.')).toBeVisible();

  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('Urungkan restores a masked text', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('OTP: 107755');
  await form.getByRole('button', { name: 'Samarkan' }).click();
  await expect(form.getByLabel('Judul')).toHaveValue('OTP: ******');
  await form.getByRole('button', { name: 'Urungkan' }).click();
  await expect(form.getByLabel('Judul')).toHaveValue('OTP: 107755');
  await expect(form.getByRole('button', { name: 'Samarkan' })).toBeFocused();
});
