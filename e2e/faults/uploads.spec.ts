import type { Page } from '@playwright/test';
import { expect, test } from '../app';

const LARGE = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_000_000, ' '), Buffer.from('\n%%EOF\n')]);

test('F24: an upload that is cut half-way stops, holds Kirim back, and is tried again', async ({ page, world }) => {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Terlampir suratnya.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });

  const line = await throttle(page, 200_000);
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: LARGE });
  await expect(form.getByText(/[3-9]\d%/)).toBeVisible();
  await line.cut();

  const retry = form.getByRole('button', { name: 'Coba lagi mengunggah surat.pdf' });
  await expect(retry).toBeVisible();
  await expect(form.getByRole('progressbar')).toHaveCount(0);
  await line.mend();
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Ada lampiran yang belum terunggah. Coba lagi, pilih ulang, atau hapus lampiran itu.',
  ]);
  expect(await world.calls('POST tickets')).toBe(0);

  await retry.click();
  await expect(form.getByRole('listitem').filter({ hasText: 'surat.pdf' })).toContainText('terlampir');
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

/** A line so slow that it can be cut while bytes are on it. */
async function throttle(page: Page, bytesPerSecond: number) {
  const browser = await page.context().newCDPSession(page);
  const set = (offline: boolean, uploadThroughput: number) =>
    browser.send('Network.emulateNetworkConditions', {
      offline,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await browser.send('Network.enable');
  await set(false, bytesPerSecond);
  return { cut: () => set(true, bytesPerSecond), mend: () => set(false, -1) };
}
