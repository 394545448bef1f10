import type { Page } from '@playwright/test';
import { expect, openDetail, row, type World } from '../app';

const NUMBER = 'HAI-321120711';

/** List, record, detail, reply, feedback, back and a reload on a deep link: what must work in every shell. */
export async function walk(page: Page, world: World): Promise<void> {
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();

  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D belum muncul');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Mohon bantuan');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await confirmSuccess(page);
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();

  await world.play(NUMBER, 'ask-back');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(page, NUMBER, 'Menunggu konfirmasi/respon Satker')).toHaveCount(1);
  const detail = await openDetail(page, NUMBER);
  await detail.getByLabel('Tanggapan').fill('Nomor SP2D 123');
  await detail.getByRole('button', { name: 'Kirim' }).click();
  await confirmSuccess(page);
  await expect(detail.getByText('Nomor SP2D 123')).toBeVisible();
  await detail.getByRole('button', { name: 'Tutup' }).click();

  await world.play(NUMBER, 'finish');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(page, NUMBER, 'Selesai, belum ada feedback')).toHaveCount(1);
  await openDetail(page, NUMBER);
  await detail.getByRole('radio', { name: 'Ya' }).check();
  await detail.getByRole('radio', { name: 'Membantu', exact: true }).check();
  await detail.getByRole('button', { name: 'Kirim' }).click();
  await confirmSuccess(page);
  await expect(detail.getByText('Membantu', { exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openDetail(page, NUMBER);
  await page.reload();
  await expect(detail).toBeVisible();
  await expect(detail.getByText('Nomor SP2D 123')).toBeVisible();
}

async function confirmSuccess(page: Page): Promise<void> {
  const notice = page.getByRole('dialog').filter({ hasText: /Berhasil|Terimakasih/ });
  await notice.getByRole('button', { name: 'Kirim' }).click();
  await expect(notice).toHaveCount(0);
}

/** URLs of the scripts that contain Angular. */
export function countAngulars(page: Page): () => Promise<number> {
  const found = new Set<string>();
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.headers()['content-type']?.includes('javascript')) return;
    const read = response.text().then(
      (text) => {
        // Angular sets this attribute with its version on the root of an app.
        if (/["'`]ng-version["'`],/.test(text)) found.add(response.url());
      },
      () => undefined,
    );
    reading.push(read);
  });
  return async () => {
    await Promise.all(reading);
    return found.size;
  };
}
