import { openDetail, openList, row, visibleText } from '../app';
import { recordTicket, detailOf, expect, closeSuccess, test } from './officers';

test('asked, forwarded, answered by HAI-DJPb, confirmed: each role reads the status in its own words', async ({
  as,
  world,
}) => {
  const satker = await as('manual');
  const cso = await as('cso-kppn');
  const reference = await recordTicket(satker, 'Galat saat unggah SPM');
  await expect(row(satker, reference)).toContainText('Menunggu konfirmasi/respon KPPN');

  await openList(cso, 'waiting=me');
  await expect(cso.getByText('1-1 DARI 1')).toBeVisible();
  await expect(row(cso, reference)).toContainText('KPP PRATAMA JAKARTA CONTOH');
  const forCso = await openDetail(cso, reference);
  await expect(forCso).toContainText('123456 KPP PRATAMA JAKARTA CONTOH');
  await expect(forCso).toContainText('Sedang ditangani KPPN Jakarta II sejak 21-03-2024');
  await forCso.getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
  await forCso.getByLabel('Alasan diteruskan').fill('Galat berasal dari aplikasi pusat.');
  await forCso.getByLabel('Yang sudah dicoba').fill('Hapus tembolok, ganti peramban.');
  await forCso.getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
  await closeSuccess(cso, `Berhasil meneruskan tiket nomor ${reference} ke HAI-DJPb`, /20240321-[A-Z0-9]{6}/);
  await expect(forCso).toContainText('Kirim ke HAI');
  await expect(forCso.getByRole('listitem').filter({ hasText: 'HAI-DJPb' }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(forCso).toContainText('Sedang ditangani HAI-DJPb');
  await expect(forCso.getByLabel('Tanggapan')).toHaveCount(0);

  await satker.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(satker, reference)).toContainText(/NOMOR TIKET HAI DJPb :20240321-[A-Z0-9]{6}/);
  const forSatker = await openDetail(satker, reference);
  await expect(forSatker).toContainText('Sedang ditangani HAI-DJPb sejak');
  await expect(forSatker).toContainText('Hapus tembolok, ganti peramban.');

  await world.play(reference, 'hai-finish');
  await satker.reload();
  await expect(forSatker).toContainText('Respon tiket oleh Agen HAI-DJPb');
  await expect(forSatker).toContainText('Selesai, belum ada feedback');
  await forSatker.getByRole('radio', { name: 'Ya' }).check();
  await forSatker.getByRole('radio', { name: 'Membantu', exact: true }).check();
  await forSatker.getByLabel('Komentar').fill('Cepat sekali terima kasih');
  await forSatker.getByRole('button', { name: 'Kirim' }).click();
  await closeSuccess(satker, 'Terimakasih atas feedback');

  await cso.reload();
  await expect(detailOf(cso)).toContainText('Tiket ini sudah ditutup');
  await expect(detailOf(cso)).toContainText('Ditutup pada');
  await expect(cso.locator('body')).not.toContainText(/Cepat sekali|Membantu/);
});

test('asked back, answered, finished: Menunggu Anda follows', async ({ as }) => {
  const satker = await as('manual');
  const cso = await as('cso-kppn');
  const reference = await recordTicket(satker, 'Retur SP2D');

  await openList(cso, 'waiting=me');
  const forCso = await openDetail(cso, reference);
  await forCso.getByLabel('Tanggapan').fill('Mohon nomor SP2D.');
  await forCso.getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(cso, `Berhasil mengirimkan tanggapan terhadap tiket nomor ${reference}`);
  await expect(forCso).toContainText('Menunggu KPP PRATAMA JAKARTA CONTOH sejak');
  await forCso.getByRole('button', { name: 'Tutup' }).click();
  await expect(visibleText(cso, 'Tidak ada yang menunggu Anda')).toBeVisible();

  await openList(satker, 'waiting=me');
  const forSatker = await openDetail(satker, reference);
  await forSatker.getByLabel('Tanggapan').fill('240191300001234');
  await forSatker.getByRole('button', { name: 'Kirim' }).click();
  await closeSuccess(satker, reference);

  await cso.getByRole('button', { name: 'Refresh' }).click();
  await openDetail(cso, reference);
  await forCso.getByLabel('Tanggapan').fill('Sudah diproses ulang.');
  await forCso.getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await closeSuccess(cso, `Berhasil menyelesaikan tiket nomor ${reference}`);
  await expect(forCso).toContainText('Selesai, belum ada feedback');
});

test('asked back by HAI-DJPb: the satker answers HAI-DJPb, not the office', async ({ as, world }) => {
  const [satker, cso] = [await as('manual'), await as('cso-kppn')];
  const reference = await recordTicket(satker, 'Sertifikat elektronik');
  await openList(cso, 'waiting=me');
  await openDetail(cso, reference);
  await detailOf(cso).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
  await detailOf(cso).getByLabel('Alasan diteruskan').fill('Perlu pusat.');
  await detailOf(cso).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
  await closeSuccess(cso, reference);
  await world.play(reference, 'hai-ask-back');

  await openList(satker, 'waiting=me');
  await openDetail(satker, reference);
  await expect(detailOf(satker)).toContainText('Menunggu Anda atas permintaan HAI-DJPb sejak');
  await detailOf(satker).getByLabel('Tanggapan').fill('Berikut tangkapan layarnya.');
  await detailOf(satker).getByRole('button', { name: 'Kirim' }).click();
  await closeSuccess(satker, reference);

  await cso.reload();
  await expect(detailOf(cso)).toContainText('Sedang ditangani HAI-DJPb sejak');
  await expect(detailOf(cso)).toContainText('Berikut tangkapan layarnya.');
});

test('the head office sees every office, and can only read', async ({ as, world }) => {
  await world.reset({ persona: 'ramai' });
  const page = await as('kantor-pusat');
  await openList(page);

  await expect(page.getByText(/1-15 dari 956/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Menunggu Anda/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Rekam Tiket|Tambah/ })).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
  await expect(
    detailOf(page)
      .getByRole('heading', { name: /^Respon tiket oleh/ })
      .first(),
  ).toBeVisible();
  // Where the form of an officer would be, which comes after the thread.
  await expect(detailOf(page).locator('cso-officer-answer')).toBeAttached();
  await expect(detailOf(page).getByRole('textbox')).toHaveCount(0);
});
