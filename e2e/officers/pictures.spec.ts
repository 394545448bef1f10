import type { Locator, Page } from '@playwright/test';
import { openDetail, openList } from '../app';
import { decoded, dragOver, picture, recordUploads, upload } from '../pictures';
import { closeSuccess, detailOf, expect, recordTicket, test } from './officers';

test('what is covered in a picture stays covered in an officer’s answer and in the satker’s reply', async ({ as }) => {
  const satker = await as('manual');
  await recordUploads(satker);
  const reference = await recordTicket(satker, 'Gambar di tanggapan');
  const cso = await as('cso-kppn');
  await recordUploads(cso);
  await openList(cso, 'waiting=me');
  await openDetail(cso, reference);
  await attachCovered(cso, detailOf(cso), 'jawaban.png');
  await detailOf(cso).getByLabel('Tanggapan').fill('Lihat gambar ini.');
  await detailOf(cso).getByRole('button', { name: 'Balas', exact: true }).click();
  await closeSuccess(cso);
  await expect(detailOf(cso).getByRole('button', { name: 'Lihat gambar jawaban.png' })).toHaveCount(1);

  await satker.getByRole('button', { name: 'Refresh' }).click();
  await openDetail(satker, reference);
  await attachCovered(satker, detailOf(satker), 'balasan.jpg');
  await detailOf(satker).getByLabel('Tanggapan').fill('Ini gambarnya.');
  await detailOf(satker).getByRole('button', { name: 'Kirim', exact: true }).click();
  await closeSuccess(satker);
  await expect(detailOf(satker).getByRole('button', { name: /^Lihat gambar/ })).toHaveCount(2);
});

test('a picture in a turn of a transcript is covered in that turn', async ({ as }) => {
  const page = await as('cso-kppn');
  await recordUploads(page);
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
  const turn = form.getByRole('group', { name: 'Percakapan 2' });
  await attachCovered(page, turn, 'loket.png');
  await expect(turn.getByRole('listitem').filter({ hasText: 'loket.png' })).toHaveCount(1);
  await expect(form.getByRole('listitem')).toHaveCount(1);
});

/** Attaches a picture with a red square, covers the square, and checks the bytes that are uploaded. */
async function attachCovered(page: Page, form: Locator, name: string): Promise<void> {
  await form.locator('input[type=file]').setInputFiles(await picture(page, name));
  await form.getByRole('button', { name: `Ubah gambar ${name}` }).click();
  const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
  await dragOver(editor.getByRole('application'), [0.35, 0.35], [0.65, 0.65]);
  await expect(editor.getByRole('status')).toHaveText('Bagian itu ditutup hitam.');
  await editor.getByRole('button', { name: 'Simpan' }).click();
  const pixels = await decoded(page, (await upload(page, 2)).bytes);
  expect(pixels.middle).toEqual([0, 0, 0, 255]);
  expect(pixels.reddest).toBeLessThan(24);
  await expect(form.getByText(/· terlampir/)).toHaveCount(1);
}
