import { readFile } from 'node:fs/promises';
import { cleanFileName } from '../../src/app/domain/file-name';
import { docx, EXE, zipOf } from '../../src/testing/file-bytes';
import { expect, openList, test, visibleText } from '../app';
import { hold } from '../hold';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.beforeEach(async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
});

test('the limits are shown before a file is chosen', async ({ page }) => {
  await expect(page.getByRole('dialog')).toContainText(
    'pdf jpg png docx xlsx zip · maks 5 berkas, masing-masing 10 MB',
  );
});

test('valid files are sent with the ticket', async ({ page, world }) => {
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.locator('input[type=file]').setInputFiles([
    { name: 'surat.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'layar.png', mimeType: 'image/png', buffer: png },
  ]);
  await expect(form.getByText(/· terlampir/)).toHaveCount(2);
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Terlampir suratnya.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'Retur SP2D' })
    .getByRole('link', { name: /^Detail/ })
    .click();

  const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await expect(detail.getByText('surat.pdf')).toBeVisible();
  const download = page.waitForEvent('download');
  await detail.getByRole('button', { name: /Unduh.*surat\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe('surat.pdf');
  expect(await world.calls('POST uploads')).toBe(2);
});

test('Kirim pressed while a file is uploaded says so, and has the focus once the file is there', async ({
  page,
  world,
}) => {
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const release = await hold(page, '**/v1/uploads');
  await form.locator('input[type=file]').setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: pdf });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Terlampir suratnya.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByRole('alert', { name: 'Ada masalah' })).toBeFocused();
  await expect(form.getByRole('alert')).toContainText('Lampiran masih diunggah.');
  release();
  await expect(form.getByRole('button', { name: 'Kirim' })).toBeFocused();
  await expect(visibleText(page, 'Tidak ada masalah lagi. Tekan Kirim.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>';
const HTML = '<!doctype html><script>alert(1)</script>';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** File names with a content of another type, or of a type that tickets do not accept. */
const spoofed: readonly (readonly [string, string | Uint8Array | readonly number[]])[] = [
  ['program.pdf', EXE],
  ['program-linux.pdf', '\x7fELF\x02\x01'],
  ['skrip.pdf', '#!/bin/sh\nrm -rf ~\n'],
  ['halaman.pdf', HTML],
  ['arsip.pdf', zipOf(['a.txt'])],
  ['foto.jpg.exe', EXE],
  ['tanpa-ekstensi', pdf],
  ['spasi.pdf.exe ', pdf],
  ['terbalik\u202efdp.exe', EXE],
  ['gambar.svg', SVG],
  ['halaman.html', HTML],
  ['gambar.png', SVG],
  ['foto.png', pdf],
  ['foto.jpg', png],
  ['animasi.jpg', 'GIF89a'],
  ['surat.docx', pdf],
  ['makro.docx', docx('word/vbaProject.bin')],
  ['lama.xlsx', OLE],
  ['program-zip.zip', [...EXE, ...zipOf(['a.txt'])]],
  ['kosong.pdf', ''],
];

test('20 files whose content is not what their name says are refused before any request', async ({ page, world }) => {
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const files = spoofed.map(([name, content]) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) }));
  expect(files).toHaveLength(20);
  await form.locator('input[type=file]').setInputFiles(files);

  for (const { name } of files) {
    await expect(form.getByText(`“${cleanFileName(name)}”`)).toContainText(/tidak (dapat dilampirkan|sesuai)|kosong/);
  }
  expect(await world.calls('POST uploads')).toBe(0);
});

test('a screenshot is pasted into the form', async ({ page, world }) => {
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').evaluate(
    (field, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'image.png', { type: 'image/png' }));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [...png],
  );

  await expect(form.getByRole('button', { name: /Hapus.*\.png/ })).toBeVisible();
  expect(await world.calls('POST uploads')).toBe(1);
});

const FAKES = [
  ['a login page', '<!doctype html><title>Masuk</title><form>', /server mengirim halaman atau pesan, bukan berkasnya/],
  ['a message', '{"success":true}', /server mengirim halaman atau pesan, bukan berkasnya/],
  ['half the file', pdf.subarray(0, 20), /yang diterima 20 B, padahal berkasnya/],
] as const;

for (const [what, body, words] of FAKES) {
  test(`${what} in place of an attachment is not saved, with an error (F26) (F74)`, async ({ page }) => {
    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: pdf });
    await form.getByLabel('Judul').fill('Retur SP2D');
    await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Terlampir suratnya.');
    await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
    await expect(form.getByText(/· terlampir/)).toHaveCount(1);
    await form.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Retur SP2D' })
      .getByRole('link', { name: /^Detail/ })
      .click();

    let downloads = 0;
    page.on('download', () => downloads++);
    await page.route('**/v1/attachments/*', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/pdf',
        headers: { 'Content-Disposition': 'attachment' },
        body: Buffer.from(body),
      }),
    );
    const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
    const button = detail.getByRole('button', { name: /Unduh.*surat\.pdf/ });
    await button.click();
    await expect(detail.getByText(words)).toBeVisible();
    expect(downloads).toBe(0);

    await page.unroute('**/v1/attachments/*');
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(await readFile(await download.path())).toEqual(pdf);
  });
}
