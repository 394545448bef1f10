import { expect, openList, test, visibleText } from '../app';

test('an operator of two satkers: list, draft and message belong to the chosen one', async ({ page, world }) => {
  await world.reset({ persona: 'dua-satker', clock: '2024-12-19T10:24:00+07:00' });
  await openList(page, 'q=SPM');
  const choice = page.getByRole('combobox', { name: 'Satker' });
  await expect(choice).toHaveValue('527010');
  await openForm().then((form) => form.getByLabel('Judul').fill('Draf satker pertama'));
  await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Tambah · draf' })).toBeVisible();

  const other = page.waitForRequest((request) => /\/tickets\?.*satker=411223/.test(request.url()));
  await choice.selectOption('411223');
  await other;
  await expect(page.getByRole('button', { name: 'Semua 51' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Satker' })).toBeFocused();
  await expect(page).not.toHaveURL(/q=SPM/);
  await expect(page.getByRole('link', { name: 'Tambah', exact: true })).toBeVisible();

  const form = await openForm();
  await expect(form.getByLabel('Judul')).toHaveValue('');
  await form.getByLabel('Judul').fill('Retur SP2D satker kedua');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  const post = page.waitForRequest((request) => request.method() === 'POST' && /\/tickets\b/.test(request.url()));
  await form.getByRole('button', { name: 'Kirim' }).click();
  expect(new URL((await post).url()).searchParams.get('satker')).toBe('411223');
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('button', { name: 'Semua 52' })).toBeVisible();

  // The window has its choice again after a reload; another window begins with the first satker.
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Satker' })).toHaveValue('411223');
  await expect(page.getByRole('button', { name: 'Semua 52' })).toBeVisible();
  const window = await page.context().newPage();
  await openList(window);
  await expect(window.getByRole('combobox', { name: 'Satker' })).toHaveValue('527010');
  await expect(window.getByRole('button', { name: 'Semua 325' })).toBeVisible();

  await page.getByRole('combobox', { name: 'Satker' }).selectOption('527010');
  await page.getByRole('link', { name: 'Tambah · draf' }).click();
  await expect(page.getByLabel('Judul')).toHaveValue('Draf satker pertama');

  async function openForm() {
    await page.getByRole('link', { name: /^Tambah/ }).click();
    const opened = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await expect(opened.getByLabel('Judul')).toBeVisible();
    return opened;
  }
});
