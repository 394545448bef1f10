import { expect, openList, visibleText, test } from '../app';

test('figs 6-8: Selesai with feedback, oldest first', async ({ page }) => {
  await openList(page);

  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByLabel('Status Tiket').selectOption({ label: 'Selesai' });
  await page.getByLabel('Status Feedback').selectOption({ label: 'Sudah memberi feedback' });
  await page.getByLabel('Urut Berdasarkan').selectOption({ label: 'Tanggal Dibuat Terlama' });
  await page.getByRole('button', { name: 'Kirim' }).click();

  const rows = page.getByRole('row').filter({ hasText: 'No. Ref:' });
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('STK-INT-001-A SPMKP');
  await expect(rows.nth(1)).toContainText('STK-INT-001-B SPMKP');
  await expect(rows.nth(2)).toContainText('KPN-INT-003-C');
  await expect(rows.nth(0).getByRole('cell').first()).toHaveText('1');
});

test('each filter has a chip that removes it', async ({ page }) => {
  await openList(page, 'status=DONE&feedback=GIVEN');
  await expect(page.getByText('1-3 DARI 3')).toBeVisible();

  await page.getByRole('button', { name: /Hapus filter.*feedback/i }).click();

  await expect(page.getByText('1-6 DARI 6')).toBeVisible();
  await expect(page).not.toHaveURL(/feedback=/);
});

test('Hapus Isian clears the panel, Kirim then shows everything', async ({ page }) => {
  await openList(page, 'status=DONE&feedback=GIVEN');

  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('button', { name: 'Hapus Isian' }).click();
  await expect(page.getByLabel('Status Tiket')).toHaveValue('');
  await page.getByRole('button', { name: 'Kirim' }).click();

  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
});

test('filters that contradict each other are named, and one of them can be removed', async ({ page }) => {
  await openList(page, 'status=FORWARDED&feedback=NONE');
  const said = '“Kirim ke HAI” dan “Belum memberi feedback” tidak pernah cocok bersama.';
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Hapus Belum memberi feedback' }).click();
  await expect(page.getByText('1-4 DARI 4')).toBeVisible();
});

test('a quarter with no ticket says that the filter matches nothing', async ({ page }) => {
  await openList(page, 'quarter=3&year=2024');

  await expect(visibleText(page, 'Tidak Ada Data')).toBeVisible();
  await expect(visibleText(page, /periksa ulang parameter filter/)).toBeVisible();
});
