import type { Page } from '@playwright/test';
import { expect, openDetail, openList, visibleText, test, type World } from '../app';
import { destinationChosen } from '../officers/officers';

const REFUSED = 'Anda tidak berwenang';
// All of a lean backend, which has the fewest reads: each shows the lost role as well.
const TEXT_SAFE = 'Tulisan Anda yang belum terkirim';

/** The role is revoked while the next message is on its way: before, any read that comes late would show it. */
const revokeWithTheMessage = (page: Page, world: World) =>
  page.route('**/api/**', async (route) => {
    if (route.request().method() !== 'GET') await world.giveRole('KANTOR_PUSAT');
    await route.fallback();
  });

test('F54: an officer whose role was revoked meanwhile sees a notice and no buttons, and keeps the text', async ({
  page,
  world,
}) => {
  await world.reset({ persona: 'cso-kppn', clock: '2024-12-19T10:24:00+07:00', lean: true });
  await openList(page, 'waiting=me');
  await page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
  const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await detail.getByLabel('Tanggapan').fill('Sudah diproses.');
  await revokeWithTheMessage(page, world);
  await detail.getByRole('button', { name: 'Selesaikan', exact: true }).click();

  await expect(detail.getByText(`${REFUSED} mengirim ini`)).toBeVisible();
  await expect(detail.getByLabel(TEXT_SAFE)).toHaveValue('Sudah diproses.');
  await expect(detail.getByRole('button', { name: 'Salin tulisan' }).first()).toBeVisible();
  await expect(detail.getByRole('button', { name: /^(Selesaikan|Balas|Teruskan ke HAI-DJPb)$/ })).toHaveCount(0);

  await page.reload();
  await expect(detail.getByLabel(TEXT_SAFE)).toHaveValue('Sudah diproses.');
});

test('F54: a user who may not use HAI-CSO any more sees none of its data, and keeps the text', async ({
  page,
  world,
}) => {
  await world.reset({ lean: true });
  await openList(page);
  await openDetail(page, 'STK-INT-004-A');
  const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await detail.getByLabel('Tanggapan').fill('Sudah kami coba.');
  await page.route('**/api/**', (route) => route.fulfill({ status: 403, json: {} }));
  await detail.getByRole('button', { name: 'Kirim' }).click();

  await expect(detail.getByText(`${REFUSED} membuka data ini`)).toBeVisible();
  await expect(detail.getByLabel(TEXT_SAFE)).toHaveValue('Sudah kami coba.');
  await expect(detail.getByText('STK-INT-004-A')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(visibleText(page, `${REFUSED} membuka data ini`)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(0);
  await expect(page.getByText('1-14 DARI 14')).toHaveCount(0);
});

test('F54: a user who may not record tickets any more sees a notice beside the text', async ({ page, world }) => {
  await world.reset({ lean: true });
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await revokeWithTheMessage(page, world);
  await form.getByRole('button', { name: 'Kirim' }).click();

  await expect(form.getByText(REFUSED)).toBeVisible();
  await expect(form.getByLabel(TEXT_SAFE)).toHaveValue('Retur\n\nMohon bantuan.');
  await expect(form.getByRole('button', { name: 'Kirim' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Tambah' })).toHaveCount(0);

  await form.getByRole('button', { name: 'Buang tulisan ini' }).click();
  await expect(form.getByLabel(TEXT_SAFE)).toHaveCount(0);
});

test('F54: a user who may not record conversations any more sees a notice beside the text', async ({ page, world }) => {
  await world.reset({ persona: 'cso-kppn', clock: '2024-12-19T10:24:00+07:00', lean: true });
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
  await form.getByLabel('Jenis penanya').selectOption({ label: 'Mahasiswa' });
  await form.getByLabel('Nama Penanya').fill('NAMA MAHASISWA');
  await form.getByLabel('Email').fill('mahasiswa@contoh.ac.id');
  await form.getByLabel('Judul').fill('Data realisasi');
  await form.getByLabel('Metode').selectOption({ label: 'Telepon' });
  const turns = form.getByRole('group', { name: /^Percakapan \d/ });
  await turns.nth(0).getByLabel('Isi').fill('Di mana datanya?');
  await turns.nth(1).getByLabel('Isi').fill('Di portal data APBN.');
  await form.getByLabel('Hasil percakapan').selectOption({ label: 'Selesai' });
  await destinationChosen(form);
  await form.getByRole('button', { name: 'Periksa' }).click();
  await revokeWithTheMessage(page, world);
  await form.getByRole('button', { name: 'Simpan' }).click();

  await expect(form.getByLabel(TEXT_SAFE)).toHaveValue('Data realisasi\n\nDi mana datanya?\n\nDi portal data APBN.');
  await expect(form.getByRole('button', { name: 'Simpan' })).toHaveCount(0);
  await expect(form.getByText(REFUSED)).toBeVisible();
});
