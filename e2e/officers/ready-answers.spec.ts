import type { Page } from '@playwright/test';
import { openList } from '../app';
import { hold } from '../hold';
import { closeSuccess, detailOf, expect, recordTicket, test } from './officers';

async function openTicket(page: Page, reference: string): Promise<void> {
  await openList(page, `waiting=me&q=${reference}`);
  await page
    .getByRole('link', { name: /^Detail tiket/ })
    .first()
    .click();
  await expect(detailOf(page).getByRole('button', { name: 'Jawaban siap', exact: true })).toBeVisible();
}

const text = (page: Page) => detailOf(page).getByLabel('Tanggapan');
const palette = (page: Page) => page.getByRole('combobox', { name: 'Jawaban siap' });

test('a ready answer is filled in at the caret; a blank holds the sending back, and undo takes it away', async ({
  as,
  world,
}) => {
  const reference = await recordTicket(await as('manual'), 'Berkas');
  const page = await as('cso-kppn');
  await openTicket(page, reference);
  await text(page).fill('Awal\n');
  await text(page).press('Control+End');
  await page.keyboard.press('/');
  await palette(page).fill('tangkapan layar');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(new RegExp(`^Awal\\nYth\\. [\\s\\S]*tiket ${reference} [\\s\\S]*KPPN`));
  const selected = () =>
    text(page).evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  await expect.poll(selected).toBe('[[SPP, SPM, SP2D, atau nomor lain]]');

  await detailOf(page).getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await expect(
    detailOf(page).getByText('Isi atau hapus dahulu bagian [[SPP, SPM, SP2D, atau nomor lain]].').first(),
  ).toBeVisible();
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(0);

  await text(page).press('Control+z');
  await expect(text(page)).toHaveValue('Awal\n');
  await text(page).press('Control+y');
  await expect(text(page)).toHaveValue(/\[\[SPP/);
  const filled = (await text(page).inputValue()).replace(/\[\[.*?\]\]/g, 'SPM 00012T');
  await text(page).fill(filled);
  await detailOf(page).getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await closeSuccess(page, reference);
  await expect(detailOf(page)).toContainText('SPM 00012T');
});

test("an officer's own answer is stored, inserted in another ticket, and removed", async ({ as, world }) => {
  const satker = await as('manual');
  const first = await recordTicket(satker, 'Kesatu');
  await world.advance(60);
  const second = await recordTicket(satker, 'Kedua');
  const page = await as('cso-kppn');
  await openTicket(page, first);
  await detailOf(page).getByRole('button', { name: 'Jawaban siap', exact: true }).click();
  await expect(palette(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await text(page).fill('Mohon dicoba lagi besok.');
  await detailOf(page).getByRole('button', { name: 'Simpan sebagai jawaban siap' }).click();
  await expect(detailOf(page).getByLabel('Nama jawaban siap')).toBeFocused();
  await page.keyboard.type('Coba besok');
  await page.keyboard.press('Enter');
  await expect(detailOf(page).getByText('Jawaban siap “Coba besok” tersimpan.')).toBeVisible();

  await openTicket(page, second);
  await text(page).focus();
  await page.keyboard.press('/');
  await palette(page).fill('coba besok');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue('Mohon dicoba lagi besok.');
  await detailOf(page).getByRole('button', { name: 'Hapus milik saya' }).click();
  await page.getByRole('option', { name: /Coba besok/ }).click();
  await expect(detailOf(page).getByText('Jawaban siap “Coba besok” dihapus.')).toBeVisible();
  await text(page).fill('1');
  await page.keyboard.press('/');
  await expect(text(page)).toHaveValue('1/');
});

test('what is typed after the slash while the answers are loaded searches in them, unless the officer goes on in the text', async ({
  as,
}) => {
  const reference = await recordTicket(await as('manual'), 'Lambat');
  const page = await as('cso-kppn');
  await openTicket(page, reference);
  const search = async (typed: string): Promise<void> => {
    const release = await hold(page, /\/answers$/, 1);
    await text(page).fill('');
    await page.keyboard.type(typed);
    await expect(text(page)).toHaveValue(typed);
    release();
  };
  await search('/tangkapan');
  await expect(palette(page)).toHaveValue('tangkapan');
  await expect(text(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(text(page)).toHaveValue('/tangkapan');
  await expect(text(page)).toBeFocused();

  await search('/tangkapan');
  await expect(palette(page)).toHaveValue('tangkapan');
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(/^Yth\./);

  await search('/baik\nSegera');
  await expect(
    detailOf(page).getByRole('button', { name: 'Jawaban siap', disabled: false, exact: true }),
  ).toBeVisible();
  await expect(palette(page)).toHaveCount(0);
  await expect(text(page)).toHaveValue('/baik\nSegera');
});

test('without settings and answers of the backend the answers of the files are there, and nothing is stored', async ({
  as,
  world,
}) => {
  await world.reset({ lean: true });
  const reference = await recordTicket(await as('manual'), 'Tanpa');
  const page = await as('cso-kppn');
  await page.route('**/preferences', (route) => route.fulfill({ status: 404, json: {} }));
  await openTicket(page, reference);
  await text(page).fill('Baik.');
  await detailOf(page).getByRole('button', { name: 'Jawaban siap', exact: true }).click();
  await expect(palette(page)).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detailOf(page).getByRole('button', { name: 'Simpan sebagai jawaban siap' })).toHaveCount(0);
});
