import type { Locator, Page } from '@playwright/test';
import { openList, row } from '../app';
import { destinationChosen, detailOf, expect, closeSuccess, test } from './officers';

test('a conversation with an asker without an account is reviewed, saved, and needs no confirmation', async ({
  as,
  world,
}) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });

  await form.getByRole('button', { name: 'Periksa' }).click();
  await expect(form.getByRole('alert', { name: 'Ada masalah' })).toBeFocused();
  expect(await world.calls('POST transcripts')).toBe(0);

  await form.getByLabel('Jenis penanya').selectOption({ label: 'Mahasiswa' });
  await form.getByLabel('Nama Penanya').fill('NAMA MAHASISWA');
  await form.getByLabel('Email').fill('mahasiswa@contoh.ac.id');
  await form.getByLabel('Judul').fill('Data realisasi untuk penelitian');
  await form.getByLabel('Metode').selectOption({ label: 'Telepon' });
  const turns = form.getByRole('group', { name: /^Percakapan \d/ });
  await turns.nth(0).getByLabel('Isi').fill('Di mana data realisasi dapat diunduh?');
  await turns.nth(1).getByLabel('Isi').fill('Di portal data APBN.');
  await expect(form.getByLabel('Hasil percakapan').getByRole('option')).toHaveText([
    'Pilih salah satu..',
    'Selesai',
    'Diteruskan ke HAI-DJPb',
  ]);
  await form.getByLabel('Hasil percakapan').selectOption({ label: 'Selesai' });
  await destinationChosen(form);
  await form.getByRole('button', { name: 'Periksa' }).click();

  await expect(form.getByRole('heading', { name: 'Periksa sebelum disimpan' })).toBeFocused();
  for (const words of ['NAMA MAHASISWA (Mahasiswa)', 'Tanpa satker', 'Telepon', 'Di portal data APBN.', 'Selesai']) {
    await expect(form.getByText(words, { exact: true }).last()).toBeVisible();
  }
  await form.getByRole('button', { name: 'Simpan' }).click();
  await closeSuccess(page, /Berhasil merekam percakapan dengan nomor tiket HAI-\d+/);

  const recorded = row(page, 'Data realisasi untuk penelitian');
  await expect(recorded).toContainText('Tanpa satker');
  await expect(recorded).toContainText('Selesai');
  await expect(recorded).not.toContainText('belum ada feedback');
  await recorded.getByRole('link', { name: /^Detail/ }).click();
  await expect(detailOf(page)).toContainText('Mahasiswa');
  await expect(detailOf(page).getByRole('heading', { name: 'Respon tiket oleh CSO 182' })).toHaveCount(2);
});

test('a call of three turns is recorded with eight presses beside typing and Tab', async ({ as, world }) => {
  const page = await as('cso-kppn');
  await openList(page);
  let presses = 0;
  const press = async (action: () => Promise<unknown>): Promise<void> => {
    presses++;
    await action();
  };
  await press(() => page.getByRole('link', { name: 'Rekam Tiket' }).click());
  const form = page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
  await press(() => form.getByLabel('Jenis penanya').selectOption({ label: 'Satker' }));
  await form.getByLabel('Nama Penanya').fill('OPERATOR SATKER');
  await form.getByRole('combobox', { name: /^Satker/ }).fill('123456');
  await press(() => form.getByLabel('Metode').selectOption({ label: 'Telepon' }));
  await form.getByLabel('Judul').fill('Telepon tentang SPM');
  const turns = turnsOf(form);
  await turns.nth(0).getByLabel('Isi').fill('SPM saya ditolak.');
  await press(() => page.keyboard.press('Enter'));
  await expect(turns.nth(1).getByLabel('Isi')).toBeFocused();
  await page.keyboard.type('Apa pesannya?');
  await press(() => page.keyboard.press('Enter'));
  await expect(turns.nth(2).getByLabel('Isi')).toBeFocused();
  await page.keyboard.type('CVR015.');
  await press(() => form.getByLabel('Hasil percakapan').selectOption({ label: 'Selesai' }));
  await destinationChosen(form);
  await press(() => form.getByRole('button', { name: 'Periksa' }).click());
  await press(() => form.getByRole('button', { name: 'Simpan' }).click());
  await closeSuccess(page, /Berhasil merekam percakapan/);
  expect([presses, await world.calls('POST transcripts')]).toEqual([8, 1]);
});

test('fig 21: the satker sees a transcript of the counter, with its files, and answers', async ({ as }) => {
  const cso = await as('cso-kppn');
  await openList(cso);
  await cso.getByRole('link', { name: 'Rekam Tiket' }).click();
  const form = cso.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
  await form.getByLabel('Jenis penanya').selectOption({ label: 'Satker' });
  await form.getByRole('combobox', { name: /^Satker/ }).fill('123456');
  await form.getByLabel('Nama Penanya').fill('OPERATOR SATKER');
  await form.getByLabel('Email').fill('operator@contoh.go.id');
  await form.getByLabel('Judul').fill('Konsultasi di loket');
  await form.getByLabel('Metode').selectOption({ label: 'Tatap Muka' });
  const turns = form.getByRole('group', { name: /^Percakapan \d/ });
  await turns.nth(0).getByLabel('Isi').fill('Bagaimana mengisi formulir?');
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  const [question, answer] = ['pertanyaan.pdf', 'jawaban.pdf'];
  await turns
    .nth(0)
    .locator('input[type=file]')
    .setInputFiles({ name: question, mimeType: 'application/pdf', buffer: pdf });
  await turns.nth(1).getByLabel('Isi').fill('Begini caranya.');
  await turns
    .nth(1)
    .locator('input[type=file]')
    .setInputFiles({ name: answer, mimeType: 'application/pdf', buffer: pdf });
  await expect(form.getByText(/· terlampir/)).toHaveCount(2);
  await form.getByLabel('Hasil percakapan').selectOption({ label: 'Menunggu konfirmasi/respon Satker' });
  await destinationChosen(form);
  await form.getByRole('button', { name: 'Periksa' }).click();
  await expect(form).toContainText('Lampiran: pertanyaan.pdf');
  await form.getByRole('button', { name: 'Ubah' }).click();
  await form.getByLabel('Judul').fill('Konsultasi formulir di loket');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await form.getByRole('button', { name: 'Simpan' }).click();
  await closeSuccess(cso, /HAI-\d+/);

  const satker = await as('manual');
  await openList(satker, 'waiting=me');
  await row(satker, 'Konsultasi formulir di loket')
    .getByRole('link', { name: /^Detail/ })
    .click();
  await expect(detailOf(satker)).toContainText('Tatap Muka');
  await expect(detailOf(satker).getByText(question)).toBeVisible();
  await expect(detailOf(satker).getByText(answer)).toBeVisible();
  await expect(detailOf(satker).getByLabel('Tanggapan')).toBeVisible();
});

test('an unfinished transcript is restored after a reload', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
  await form.getByLabel('Nama Penanya').fill('NAMA BANK');
  await form.getByRole('button', { name: 'Tambah percakapan' }).click();
  await form.getByRole('group', { name: 'Percakapan 3' }).getByLabel('Isi').fill('Satu hal lagi.');
  await expect(form.getByText(/Draf tersimpan/)).toBeVisible();

  await page.reload();

  await expect(form.getByLabel('Nama Penanya')).toHaveValue('NAMA BANK');
  await expect(form.getByRole('group', { name: 'Percakapan 3' }).getByLabel('Isi')).toHaveValue('Satu hal lagi.');
});

async function openForm(page: Page): Promise<Locator> {
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  return page.getByRole('dialog', { name: 'Rekam Tiket sebagai Transkrip' });
}

const turnsOf = (form: Locator): Locator => form.getByRole('group', { name: /^Percakapan \d/ });

async function complete(form: Locator): Promise<void> {
  await form.getByLabel('Jenis penanya').selectOption({ label: 'Satker' });
  await form.getByLabel('Nama Penanya').fill('OPERATOR SATKER');
  await form.getByLabel('Judul').fill('Konsultasi di loket');
  await form.getByLabel('Metode').selectOption({ label: 'Tatap Muka' });
  await turnsOf(form).nth(0).getByLabel('Isi').fill('Bagaimana mengisi formulir?');
  await turnsOf(form).nth(1).getByLabel('Isi').fill('Begini caranya.');
  await form.getByLabel('Hasil percakapan').selectOption({ index: 1 });
  await destinationChosen(form);
}

test('a satker that does not exist is named before the review, and an e-mail is optional', async ({ as, world }) => {
  const page = await as('cso-kppn');
  const form = await openForm(page);
  await complete(form);
  const satker = form.getByRole('combobox', { name: /^Satker/ });
  await satker.fill('999999');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await form.getByRole('alert').getByRole('link', { name: 'Satker 999999 tidak ditemukan.' }).click();
  await expect(satker).toBeFocused();

  await satker.fill('123456');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await expect(form.getByRole('heading', { name: 'Periksa sebelum disimpan' })).toBeFocused();
  await expect(form).toContainText('Tidak ada');
  expect(await world.calls('POST transcripts')).toBe(0);
  await form.getByRole('button', { name: 'Simpan' }).click();
  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success).toBeVisible();
  await expect(form.getByText('Begini caranya.')).toBeAttached();
});

test('where satkers cannot be looked up, the backend refuses the satker afterwards, once', async ({ as }) => {
  const page = await as('cso-kppn');
  const form = await openForm(page);
  await complete(form);
  await page.route('**/satkers*', (route) => route.fulfill({ status: 404, json: {} }));
  const satker = form.getByRole('combobox', { name: /^Satker/ });
  await satker.fill('999999');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await form.getByRole('button', { name: 'Simpan' }).click();
  await expect(form.getByRole('alert')).toContainText('Satker 999999 tidak ditemukan.');

  await satker.fill('123456');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await expect(form.getByRole('heading', { name: 'Periksa sebelum disimpan' })).toBeVisible();
  await expect(form).not.toContainText('tidak ditemukan');
});

test('a turn in the future is an error of the form, whose link focuses its time', async ({ as, world }) => {
  const page = await as('cso-kppn');
  const form = await openForm(page);
  await complete(form);
  await form.getByLabel('Jenis penanya').selectOption({ label: 'Bank' });
  const time = turnsOf(form).nth(1).getByLabel('Waktu');
  await time.fill('22-03-2024');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await form.getByRole('alert').getByRole('link', { name: 'Percakapan 2: waktu belum terjadi.' }).click();
  await expect(time).toBeFocused();
  expect(await world.calls('POST transcripts')).toBe(0);
});

test('a half-typed time is unchanged after a reload, and is an error of the form', async ({ as }) => {
  const page = await as('cso-kppn');
  const form = await openForm(page);
  const turn = turnsOf(form).nth(0);
  const [day, time] = [turn.getByLabel('Waktu'), turn.getByRole('combobox', { name: 'Jam' })];
  await day.fill('-03-2024');
  await time.fill('9.1');
  await time.press('Escape');
  await expect(form).toHaveCount(0);
  await page.goto('/#/haicso/cso/listTiket/transkrip');
  await expect(time).toHaveValue('9.1');
  await expect(day).toHaveValue('-03-2024');
  await page.reload();
  await expect(day).toHaveValue('-03-2024');
  await form.getByRole('button', { name: 'Periksa' }).click();
  await expect(turn.getByText('Waktu belum lengkap: isi tanggal dan jamnya.')).toBeVisible();
  await day.fill('20-3-2024');
  await time.click();
  await page.getByRole('option', { name: '09:30' }).click();
  await expect(time).toHaveValue('09:30');
  await turn.getByRole('button', { name: 'Buka kalender' }).click();
  await page.getByRole('button', { name: '19 Maret 2024', exact: true }).click();
  await expect(day).toHaveValue('19-03-2024');
  await expect(turn.getByText('Waktu belum lengkap: isi tanggal dan jamnya.')).toHaveCount(0);
});
