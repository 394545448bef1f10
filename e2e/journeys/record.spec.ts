import { expect, openList, row, visibleText, test } from '../app';
import { hold } from '../hold';

test('figs 10-14: a ticket is recorded and is the first row of the list', async ({ page, world }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();

  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(form.getByText('Isilah semua kolom wajib sebelum melanjutkan')).toBeVisible();
  await form.getByLabel('Judul').fill('mohon bantuan penyelesaian eror sakti');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('mohon bantuan penyelesaian eror sakti');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();

  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success).toContainText(
    'Berhasil menambahkan pertanyaan dengan nomor tiket HAI-321120711. Silakan klik Kirim untuk kembali ke Form',
  );
  await success.getByRole('button', { name: 'Kirim' }).click();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('No. Ref: HAI-321120711');
  await expect(first).toContainText('21-MAR-2024 12:07:10');
  await expect(row(page, 'HAI-321120711', 'Menunggu konfirmasi/respon KPPN')).toHaveCount(1);
  expect(await world.calls('POST tickets')).toBe(1);
});

test('an empty form names every missing field and sends no request', async ({ page, world }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });

  await form.getByRole('button', { name: 'Kirim' }).click();

  const summary = form.getByRole('alert', { name: 'Ada masalah' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Judul/ }).click();
  await expect(form.getByLabel('Judul')).toBeFocused();
  await expect(form.getByLabel('Judul')).toHaveAttribute('aria-invalid', 'true');
  expect(await world.calls('POST tickets')).toBe(0);

  await page.keyboard.type('Retur');
  await expect(form.getByLabel('Judul')).not.toHaveAttribute('aria-invalid', 'true');
  await expect(summary.getByRole('link', { name: /Judul/ })).toHaveCount(0);
  await expect(form.getByLabel('Judul')).toBeFocused();
});

test('a satker KPP in Jakarta may also ask its second partner KPPN', async ({ page, world }) => {
  await world.reset({ persona: 'kpp-jakarta' });
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();

  await expect(page.getByLabel('Tujuan Pertanyaan').getByRole('option')).toHaveText([
    'Pilih Tujuan Pertanyaan..',
    /Layanan Perbendaharaan-KPPN/,
    /Layanan Revisi DIPA\/Register Hibah-KANWIL DJPB/,
    /Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah/,
    /Konsultasi SPM-KP KPP Jakarta - KPPN/,
  ]);
});

test('what was typed survives Esc and a reload; a chosen destination is not missing before the list is there', async ({
  page,
}) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  await page.getByLabel('Pertanyaan', { exact: false }).first().fill('Mohon bantuan');
  await page.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await page.getByLabel('Judul').fill('Retur SP2D belum muncul');
  await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tambah · draf' }).click();
  await expect(page.getByLabel('Judul')).toHaveValue('Retur SP2D belum muncul');

  const release = await hold(page, /\/destinations$/);
  await page.reload();
  await expect(page.getByLabel('Judul')).toHaveValue('Retur SP2D belum muncul');
  await page.getByRole('button', { name: 'Kirim' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(form.getByText('Pilihan tujuan masih dimuat. Tunggu sebentar.').last()).toBeVisible();
  release();
  await expect(form.getByText('Tidak ada masalah lagi. Tekan Kirim.')).toBeVisible();
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
});
