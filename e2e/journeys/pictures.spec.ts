import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { METADATA, withMetadata } from '../../src/testing/pictures';
import { violations } from '../access/violations';
import { expect, openList, test } from '../app';
import { BROKEN, decoded, dragOver, picture, recordUploads, type Upload, upload } from '../pictures';

test.beforeEach(({ page }) => recordUploads(page));

async function openForm(page: Page): Promise<Locator> {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  return page.getByRole('dialog', { name: 'Rekam Data Tiket' });
}

const attach = (form: Locator, ...files: Upload[]): Promise<void> =>
  form.locator('input[type=file]').setInputFiles(files);

for (const name of ['layar.png', 'foto.jpg']) {
  test(`what is covered in ${name} is not in the uploaded bytes`, async ({ page, world }) => {
    const form = await openForm(page);
    const original = await picture(page, name);
    expect((await decoded(page, original.buffer)).reddest).toBeGreaterThan(200);
    await attach(form, original);
    await form.getByRole('button', { name: `Ubah gambar ${name}` }).click();
    const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
    await dragOver(editor.getByRole('application'), [0.35, 0.35], [0.65, 0.65]);
    await expect(editor.getByRole('status')).toHaveText('Bagian itu ditutup hitam.');

    await editor.getByRole('button', { name: 'Simpan' }).click();
    const sent = await upload(page, 2);
    expect(sent.name).toBe(name);
    const pixels = await decoded(page, sent.bytes);
    expect(pixels).toMatchObject({ width: 100, height: 100, middle: [0, 0, 0, 255] });
    expect(pixels.reddest).toBeLessThan(24);

    // The original is discarded, and the new file stands in its place.
    await expect(form.getByRole('listitem').filter({ hasText: name })).toHaveCount(1);
    await expect(form.getByText(/· terlampir/)).toHaveCount(1);
    await expect.poll(() => world.calls('DELETE uploads/:id')).toBe(1);
    await expect(form.getByRole('button', { name: 'Pilih berkas' })).toBeFocused();
  });
}

test('place, time and author of a photo that is attached as it is are not in the uploaded bytes', async ({ page }) => {
  const form = await openForm(page);
  const plain = await picture(page, 'foto.jpg');
  const photo = await withMetadata(new File([new Uint8Array(plain.buffer)], 'foto.jpg'), 6);
  const buffer = Buffer.from(await photo.arrayBuffer());
  expect(METADATA.filter((each) => !buffer.includes(each))).toEqual([]);
  await attach(form, { ...plain, buffer });
  const { name, bytes } = await upload(page, 1);
  expect(name).toBe('foto.jpg');
  expect(METADATA.filter((each) => bytes.includes(each))).toEqual([]);
  expect(bytes.length).toBe(plain.buffer.length + 36);
  expect(await decoded(page, bytes)).toEqual(await decoded(page, buffer));
  await expect(form.getByText(/· terlampir/)).toBeVisible();
});

test('a picture is covered, cropped and saved with the keyboard alone on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const form = await openForm(page);
  await attach(form, await picture(page, 'layar.png', 300));
  const edit = form.getByRole('button', { name: 'Ubah gambar layar.png' });
  await edit.focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
  const canvas = editor.getByRole('application');
  await expect(canvas).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  // The picture has the focus: a frame of a third of it stands in the middle, which holds the red square.
  await expect(canvas).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(editor.getByRole('status')).toHaveText('Bingkai 33% dari kiri, 33% dari atas, lebar 34%, tinggi 33%.');
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('status')).toHaveText('Bagian itu ditutup hitam.');
  await page.keyboard.press('Control+z');
  await expect(editor.getByRole('status')).toHaveText('Perubahan terakhir diurungkan.');
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('status')).toHaveText('Bagian itu ditutup hitam.');
  await tabTo(page, editor.getByRole('button', { name: 'Potong' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, canvas);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(editor.getByRole('status')).toHaveText('Gambar dipotong.');
  await tabTo(page, editor.getByRole('button', { name: 'Simpan' }));
  await page.keyboard.press('Enter');

  const pixels = await decoded(page, (await upload(page, 2)).bytes);
  expect(pixels).toMatchObject({ width: 100, height: 100, reddest: 0, middle: [0, 0, 0, 255] });
  await expect(form.getByRole('button', { name: 'Pilih berkas' })).toBeFocused();
});

test('two taps do what a drag does, and Urungkan takes it back', async ({ page }) => {
  const form = await openForm(page);
  await attach(form, await picture(page, 'layar.png', 300));
  await form.getByRole('button', { name: 'Ubah gambar layar.png' }).click();
  const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
  await editor.getByRole('button', { name: 'Potong' }).click();
  const canvas = editor.getByRole('application');
  await canvas.click({ position: { x: 60, y: 60 } });
  await expect(editor.getByRole('status')).toContainText('Ketuk sudut seberangnya.');
  await canvas.click({ position: { x: 180, y: 120 } });
  await expect(editor.getByRole('status')).toHaveText('Gambar dipotong.');
  await expect(canvas).toHaveJSProperty('width', 120);
  await editor.getByRole('button', { name: 'Urungkan' }).click();
  await expect(canvas).toHaveJSProperty('width', 300);
  const edit = form.getByRole('button', { name: 'Ubah gambar layar.png' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => editor.getByRole('button', { name: 'Tutup', exact: true }).click(),
  ]) {
    await close();
    await expect(editor).toBeHidden();
    await expect(form).toBeVisible();
    await expect(edit).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(canvas).toBeFocused();
  }
});

test('a large photo is offered smaller, and nothing happens without a press', async ({ page, world }) => {
  const form = await openForm(page);
  await attach(form, await picture(page, 'foto.jpg', 2800));
  const offer = form.getByRole('status').filter({ hasText: 'Foto ini besar' });
  await expect(offer).toHaveText(/Foto ini besar: [\d,]+ MB\. Perkecil menjadi [\d,]+ [kM]B\?/);
  await expect(form.getByText(/· terlampir/)).toBeVisible();
  expect(await world.calls('POST uploads')).toBe(1);
  expect(await violations(page)).toEqual([]);

  await offer.getByRole('button', { name: 'Perkecil' }).click();
  const { bytes } = await upload(page, 2);
  expect(await decoded(page, bytes)).toMatchObject({ width: 1600, height: 1600 });
  await expect(offer).toBeHidden();
});

test('a picture that cannot be decoded is sent as it is, and that is said', async ({ page }) => {
  const form = await openForm(page);
  await attach(form, BROKEN);
  expect((await upload(page, 1)).bytes).toEqual(BROKEN.buffer);
  await expect(form.getByRole('status').filter({ hasText: 'dikirim apa adanya' })).toHaveText(
    'Gambar ini tidak dapat dibuka di peramban ini, jadi dikirim apa adanya.',
  );
  await expect(form.getByText(/· terlampir/)).toBeVisible();
  await expect(form.getByRole('button', { name: 'Ubah gambar rusak.jpg' })).toBeHidden();
});

test('several photos become one PDF in their place', async ({ page, world }) => {
  const form = await openForm(page);
  await attach(
    form,
    await picture(page, 'satu.jpg'),
    await picture(page, 'dua.png', 120),
    await picture(page, 'tiga.jpg', 140),
  );
  await expect(form.getByText(/· terlampir/)).toHaveCount(3);
  await form.getByRole('button', { name: 'Gabungkan 3 foto menjadi satu PDF' }).click();
  const { name, bytes } = await upload(page, 4);
  expect(name).toBe('gabungan-3-foto.pdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect((await extractText(pdf)).totalPages).toBe(3);
  await expect(form.getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => world.calls('DELETE uploads/:id')).toBe(3);
});

test('a photo that cannot be decoded is not counted for the PDF, and is not lost', async ({ page }) => {
  const form = await openForm(page);
  await attach(form, await picture(page, 'satu.jpg'), BROKEN, await picture(page, 'dua.jpg', 120));
  // Files come one by one, and for a while the broken one is the second of two.
  await expect(form.getByText(/· terlampir/)).toHaveCount(3);
  await expect(form.getByText('dikirim apa adanya')).toBeVisible();
  await form.getByRole('button', { name: 'Gabungkan 2 foto menjadi satu PDF' }).click();
  expect((await upload(page, 4)).name).toBe('gabungan-2-foto.pdf');
  await expect(form.getByRole('listitem').filter({ hasText: 'rusak.jpg' })).toContainText('terlampir');
  await expect(form.getByRole('listitem')).toHaveCount(2);
});

test('one photo beside one that cannot be decoded is no reason for a PDF', async ({ page }) => {
  const form = await openForm(page);
  await attach(form, await picture(page, 'satu.jpg'), BROKEN);
  await expect(form.getByText('dikirim apa adanya')).toBeVisible();
  await expect(form.getByRole('button', { name: /^Gabungkan/ })).toBeHidden();
});

test('the editor closes with the form below it (F65)', async ({ page }) => {
  const form = await openForm(page);
  await attach(form, await picture(page, 'layar.png'));
  await form.getByRole('button', { name: 'Ubah gambar layar.png' }).click();
  const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
  await expect(editor.getByRole('application')).toBeVisible();
  await page.goBack();
  await expect(editor).toBeHidden();
  await expect(form).toBeHidden();
});

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(key);
    if (await element.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('not reached');
}
