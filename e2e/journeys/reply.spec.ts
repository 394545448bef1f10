import type { Page } from '@playwright/test';
import { expect, openDetail, openList, row, test } from '../app';

test('figs 15-19: the satker answers, the status and the row follow', async ({ page, world }) => {
  await world.reset({ persona: 'manual', clock: '2024-03-21T12:07:10+07:00' });
  await recordTicket(page);
  await world.play('HAI-321120711', 'ask-back');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(page, 'HAI-321120711', 'Menunggu konfirmasi/respon Satker')).toHaveCount(1);

  const detail = await openDetail(page, 'HAI-321120711');
  await expect(detail.getByRole('heading', { name: 'Detail Data Tiket No. HAI-321120711' })).toBeVisible();
  await expect(detail.getByText('Respon tiket oleh CSO 182')).toBeVisible();
  await expect(detail.getByText('Diinput pada MONSAKTI Satker/KPPN')).toBeVisible();
  await detail.getByLabel('Tanggapan').fill('Berhasil terimakasih bantuannya');
  await detail.getByRole('button', { name: 'Kirim' }).click();

  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success).toContainText('Berhasil mengirimkan tanggapan terhadap tiket nomor HAI-321120711');
  await success.getByRole('button', { name: 'Kirim' }).click();

  await expect(detail.getByText('Berhasil terimakasih bantuannya')).toBeVisible();
  await expect(detail.getByText('Menunggu konfirmasi/respon KPPN').first()).toBeInViewport();
  await detail.getByRole('button', { name: 'Tutup' }).click();
  await expect(row(page, 'HAI-321120711', 'Menunggu konfirmasi/respon KPPN')).toHaveCount(1);
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
});

async function recordTicket(page: Page): Promise<void> {
  await openList(page, '');
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('mohon bantuan penyelesaian eror sakti');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('mohon bantuan penyelesaian eror sakti');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
