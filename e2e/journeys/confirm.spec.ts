import { expect, openDetail, openList, row, test } from '../app';

const question = 'Apakah pertanyaan/permasalahan Anda sudah terselesaikan?';

test('figs 20-24: Ya, a rating, and the ticket is closed for good', async ({ page, world }) => {
  await openList(page);
  const detail = await openDetail(page, 'HAI-319115912', 'Selesai, belum ada feedback');
  await expect(detail.getByText(question)).toBeInViewport({ ratio: 1 });
  await detail.getByRole('radio', { name: 'Ya' }).check();
  await detail.getByRole('radio', { name: 'Membantu', exact: true }).check();
  await expect(detail.getByRole('button', { name: 'Kirim' })).toHaveAccessibleDescription(
    /Tiket yang sudah ditandai Selesai akan tertutup dan tidak dapat diberikan tanggapan lagi oleh Penanya dan KPPN\/Satker/,
  );
  await detail.getByRole('button', { name: 'Kirim' }).click();

  const success = page.getByRole('dialog').filter({ hasText: 'Terimakasih' });
  await expect(success).toContainText('Terimakasih atas feedback yang Anda berikan pada tiket nomor HAI-319115912');
  await success.getByRole('button', { name: 'Kirim' }).click();

  await expect(detail.getByText('Membantu', { exact: true })).toBeInViewport();
  await expect(detail.getByText(question)).toHaveCount(0);
  await expect(detail.getByLabel('Tanggapan')).toHaveCount(0);
  await detail.getByRole('button', { name: 'Tutup' }).click();
  await expect(row(page, 'HAI-319115912', 'Selesai').filter({ hasNotText: 'belum ada feedback' })).toHaveCount(1);
  expect(await world.calls('POST tickets/:id/feedback')).toBe(1);
});

test('Tidak Membantu requires a comment', async ({ page, world }) => {
  await openList(page);
  const detail = await openDetail(page, 'KPN-INT-003-A');
  await detail.getByRole('radio', { name: 'Ya' }).check();
  await detail.getByRole('radio', { name: 'Tidak Membantu' }).check();
  await detail.getByRole('button', { name: 'Kirim' }).click();

  await expect(detail.getByLabel('Komentar')).toHaveAttribute('aria-invalid', 'true');
  await detail.getByRole('link', { name: /Komentar/ }).click();
  await expect(detail.getByLabel('Komentar')).toBeFocused();
  expect(await world.calls('POST tickets/:id/feedback')).toBe(0);

  await detail.getByLabel('Komentar').fill('Belum terjawab');
  await detail.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByText(/^Terimakasih atas feedback/)).toBeVisible();
});

test('figs 25-27: Tidak brings the reply form and the ticket goes back to the KPPN', async ({ page }) => {
  await openList(page);
  const detail = await openDetail(page, 'KPN-INT-003-A');
  await expect(detail.getByText('Tatap Muka')).toBeVisible();
  await detail.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await detail.getByLabel('Tanggapan').fill('gabisa nih gimana lagi ya');
  await detail.getByRole('button', { name: 'Kirim' }).click();

  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success).toContainText('Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-319115757');
  await success.getByRole('button', { name: 'Kirim' }).click();

  await expect(detail.getByText('Menunggu konfirmasi/respon KPPN').first()).toBeInViewport();
});
