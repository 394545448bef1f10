import type { Locator, Page } from '@playwright/test';
import { violations } from '../access/violations';
import { expect, openList, test } from '../app';

test('a registration is asked with its topic, and the CSO reads it and finds it by topic', async ({ page, world }) => {
  const form = await record(page);
  await choose(page, form, 'daftar user', 'Pengguna SAKTI dan MyIntress');
  await form.getByLabel('Aplikasi').selectOption('SAKTI');
  await form.getByLabel('Keperluan').selectOption('Pendaftaran');
  await form.getByLabel('Jumlah pengguna').fill('2');
  await expect(form.getByLabel('Judul')).toHaveValue(/^Pendaftaran User SAKTI Tipe Satker /);
  await expect(form.getByLabel('Tujuan Pertanyaan')).toHaveValue('PERBENDAHARAAN');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon didaftarkan.');
  await attach(page, form, 'SK penetapan atau surat tugas', 'sk.pdf');

  await form.getByRole('button', { name: 'Kirim', exact: true }).click();
  const missing = form.getByRole('group', { name: /^Belum ada:/ });
  await expect(missing).toBeFocused();
  await expect(missing).toContainText('Formulir bertanda tangan (PDF); Formulir pendaftaran (Excel)');
  await missing.getByRole('button', { name: 'Lengkapi' }).click();
  await expect(form.getByRole('button', { name: 'Pilih berkas Formulir bertanda tangan (PDF)' })).toBeFocused();
  await attach(page, form, 'Formulir bertanda tangan (PDF)', 'formulir.pdf');
  await expect(missing).not.toContainText('PDF');

  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tickets'));
  await form.getByRole('button', { name: 'Kirim tetap' }).click();
  expect((await sent).postDataJSON()).toMatchObject({
    topic: { code: 'user-sakti', name: 'Pengguna SAKTI dan MyIntress' },
    question: [
      'Topik: Pengguna SAKTI dan MyIntress',
      'Aplikasi: SAKTI',
      'Keperluan: Pendaftaran',
      'Jumlah pengguna yang diajukan: 2',
      '',
      'Mohon didaftarkan.',
      '',
      'Berkas:',
      'Formulir bertanda tangan (PDF): formulir.pdf',
      'SK penetapan atau surat tugas: sk.pdf',
    ].join('\n'),
  });
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': 'cso-kppn' });
  await page.reload();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByLabel('Topik').selectOption('Pengguna SAKTI dan MyIntress');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByText('Topik: Pengguna SAKTI dan MyIntress')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: /^Detail/ }).click();
  const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await expect(
    detail.getByRole('definition').filter({ hasText: /^\s*Pengguna SAKTI dan MyIntress\s*$/ }),
  ).toBeVisible();
  await expect(detail.getByText('Jumlah pengguna yang diajukan: 2')).toBeVisible();
});

test('topic and answers are there again after a reload, by keyboard alone at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const form = await record(page);
  const topic = form.getByRole('combobox', { name: /^Topik/ });
  await expect(topic).toBeVisible();
  await topic.focus();
  await page.keyboard.type('retur');
  await expect(page.getByRole('option', { name: 'Retur SP2D' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(topic).toHaveValue('Retur SP2D');
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Nomor SP2D')).toBeFocused();
  await page.keyboard.type('190191908013751');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();

  await page.reload();
  await expect(topic).toHaveValue('Retur SP2D');
  await expect(form.getByLabel('Nomor SP2D')).toHaveValue('190191908013751');
  await expect(form.getByLabel('Judul')).toHaveValue(/^Retur SP2D 190191908013751 - /);
});

test('an error message that is pasted is explained, and the user needs no ticket', async ({ page, world }) => {
  const form = await record(page);
  const question = form.getByRole('textbox', { name: /^Pertanyaan/ });
  await question.fill('Gagal simpan:\ntanggal dokumen tidak boleh lebih dari tanggal pembukuan');
  const hint = form.getByRole('status').filter({ hasText: 'Tanggal dokumen lebih akhir daripada tanggal pembukuan.' });
  await expect(hint).toBeVisible();
  await expect(question).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await hint.getByRole('button', { name: 'Ini membantu' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Tambah/ })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(0);
});

test('a ticket on the same matter is found, opened, and the form is there again', async ({ page, world }) => {
  await world.reset({ persona: 'ramai' });
  const listed = page.waitForResponse((response) => response.url().includes('/tickets?'));
  const form = await record(page);
  const { items } = (await (await listed).json()) as { items: readonly { subject: string }[] };
  const subject = items[0]?.subject ?? '';
  await form.getByLabel('Judul').fill('permasalahan');
  await form.getByLabel('Judul').fill(subject);
  const found = form.getByRole('status').filter({ hasText: 'Pernah ditanyakan satker Anda' });
  await form.locator('input[type=file]').setInputFiles({
    name: 'surat.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  const similar = found.getByRole('button').first();
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => detail.getByRole('button', { name: 'Tutup' }).click(),
    () => page.goBack(),
  ]) {
    await similar.click();
    await expect(detail.getByRole('heading').first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await close();
    await expect(detail).toBeHidden();
    // The form was below it all the time: text, file and focus are as they were.
    await expect(similar).toBeFocused();
    await expect(form.getByLabel('Judul')).toHaveValue(subject);
    await expect(form.getByText(/· terlampir/)).toBeVisible();
    await expect(page).toHaveURL(/\/rekam(\?|$)/);
  }
  await similar.click();
  await expect(detail).toBeVisible();
  await page.reload();
  await expect(detail).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(form.getByLabel('Judul')).toHaveValue(subject);
  // Each close has gone back in the history: the form does not come again.
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await page.goBack();
  await expect(page).not.toHaveURL(/listTiket/);
});

test('a backend that knows no topics gets the same text, and nothing else', async ({ page, world }) => {
  await world.reset({ lean: true });
  const form = await record(page);
  await choose(page, form, 'lainnya', 'Lainnya');
  await form.getByLabel('Judul').fill('Perihal lain');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim', exact: true }).click();
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tickets'));
  await form.getByRole('button', { name: 'Kirim tetap' }).click();
  const body = (await sent).postDataJSON() as Record<string, unknown>;
  expect(body).toMatchObject({ question: 'Topik: Lainnya\n\nMohon bantuan.' });
  expect(Object.keys(body)).not.toContain('topic');
  expect(await world.calls('GET catalogue')).toBe(0);
});

test.describe('a catalogue that is wrong', () => {
  test.use({
    expectedErrors: [/^HAI-CSO: katalog tidak dipakai\. topics\.json: topics\[0\]\.name: harus string, bukan 5$/],
  });

  test('leaves the form of fig 11, and says where it is wrong on the console', async ({ page, world }) => {
    await world.reset({ lean: true });
    await page.route('**/catalogue/topics.json', (route) =>
      route.fulfill({ json: { topics: [{ code: 'a', name: 5 }] } }),
    );
    const problem = page.waitForEvent('console', (message) => message.text().includes('katalog tidak dipakai'));
    const form = await record(page);
    await problem;
    await expect(form.getByText('Topik')).toHaveCount(0);
    await form.getByLabel('Judul').fill('Retur');
    await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
    await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Kirim', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  });
});

async function record(page: Page): Promise<Locator> {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  return page.getByRole('dialog', { name: 'Rekam Data Tiket' });
}

async function choose(page: Page, form: Locator, search: string, name: string): Promise<void> {
  await form.getByRole('combobox', { name: /^Topik/ }).fill(search);
  await page.getByRole('option', { name }).click();
}

async function attach(page: Page, form: Locator, slot: string, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: `Pilih berkas ${slot}` }).click();
  await (
    await chooser
  ).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF`) });
  // Nothing is sent while a file is uploaded.
  const file = form.getByRole('list', { name: /^Berkas yang dipilih/ }).getByRole('listitem');
  await expect(file.filter({ hasText: name })).toContainText('terlampir');
}
