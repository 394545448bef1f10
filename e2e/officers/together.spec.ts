import type { Locator, Page } from '@playwright/test';
import { violations } from '../access/violations';
import { openList } from '../app';
import { hold } from '../hold';
import { detailOf, expect, recordTicket, test } from './officers';

test('five similar questions are answered with one text, in less than seven presses, each exactly once', async ({
  as,
  world,
}) => {
  const satker = await as('manual');
  const references: string[] = [];
  for (const subject of ['Sama 1', 'Sama 2', 'Sama 3', 'Sama 4', 'Sama 5']) {
    references.push(await recordTicket(satker, subject));
    await world.advance(60);
  }
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me&q=Sama');
  await page.getByLabel('Pilih semua yang dapat dijawab di halaman ini').click();
  await page.getByRole('button', { name: 'Jawab 5 tiket' }).click();
  const dialog = page.getByRole('dialog', { name: 'Jawab 5 Tiket' });
  await expect(dialog.getByText('Mohon bantuan.')).toHaveCount(5);
  await dialog.getByLabel('Tanggapan').fill('Tiket {nomorTiket} sudah diproses, [[tanggal]].');
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(dialog.getByText('Isi atau hapus dahulu bagian [[tanggal]].')).toBeVisible();
  await dialog.getByLabel('Tanggapan').fill('Tiket {nomorTiket} sudah diproses.');
  expect(await violations(page)).toEqual([]);

  // A colleague is faster with one of them.
  await world.play(references[2] ?? '', 'finish');
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(dialog.getByText('4 dari 5 tiket sudah diselesaikan.', { exact: false })).toBeVisible();
  await expect(dialog.getByText('Sudah diselesaikan', { exact: true })).toHaveCount(4);
  await expect(dialog.getByText('tiket ini baru saja berubah')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openList(page, `q=${references[0] ?? ''}`);
  await page.getByRole('link', { name: `Detail tiket No. Ref: ${references[0] ?? ''}` }).click();
  await expect(page.getByRole('dialog').getByText(`Tiket ${references[0] ?? ''} sudah diproses.`)).toBeVisible();
});

test('a range of rows is chosen with Shift, and the text stays when the dialog is closed', async ({ inOwnWorld }) => {
  const page = await inOwnWorld('cso-kppn');
  await openList(page, 'waiting=me');
  const boxes = page.getByRole('checkbox', { name: /^Pilih No/ });
  const dialog = await answerFrom(page, 1, 4);
  await dialog.getByRole('radio', { name: 'Balas' }).check();
  await dialog.getByLabel('Tanggapan').fill('Mohon dilengkapi.');
  await closeByKey(page);
  await page.getByRole('button', { name: 'Jawab 4 tiket' }).click();
  await expect(dialog.getByLabel('Tanggapan')).toHaveValue('Mohon dilengkapi.');
  await expect(dialog.getByRole('radio', { name: 'Balas' })).toBeChecked();

  // A ticket that is left out stays so in the list, while the officer looks at it, and after a reload.
  const lines = dialog.getByRole('list', { name: 'Tiket yang dijawab' }).getByRole('listitem');
  const last = lines.last().getByRole('checkbox');
  await last.uncheck();
  await closeByKey(page);
  await expect(page.getByRole('button', { name: 'Jawab 3 tiket' })).toBeVisible();
  await boxes.nth(4).click();
  await page.getByRole('button', { name: 'Jawab 4 tiket' }).click();
  await last.uncheck();
  await expect(dialog.getByText('3 tiket akan menunggu tanggapan satker.')).toBeVisible();
  await lines
    .last()
    .getByRole('button', { name: /^Buka tiket/ })
    .click();
  await expect(page.getByRole('dialog', { name: /^Detail Data Tiket/ })).toBeVisible();
  // The dialog is there again when the ticket is closed, also after a reload.
  await page.reload();
  await expect(page.getByRole('dialog', { name: /^Detail Data Tiket/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(last).not.toBeChecked();
  await page.reload();
  await expect(last).not.toBeChecked();
  await expect(lines.first().getByRole('checkbox')).toBeChecked();

  // What was sent is gone with its tickets, however the dialog is closed.
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(dialog.getByText('3 tiket sudah dibalas.')).toBeVisible();
  await closeByKey(page);
  await boxes.first().click();
  await page.getByRole('button', { name: 'Jawab 1 tiket' }).click();
  await expect(page.getByRole('dialog', { name: 'Jawab 1 Tiket' }).getByLabel('Tanggapan')).toHaveValue('');
});

test('a stop says at once what is not sent; a second close waits for no response', async ({ inOwnWorld }) => {
  const page = await inOwnWorld('cso-kppn');
  const release = await hold(page, '**/officer-replies');
  await openList(page, 'waiting=me');
  const reference = /HAI-\d+/.exec((await page.getByRole('row').nth(1).textContent()) ?? '')?.[0] ?? '';
  const dialog = await answerFrom(page, 0, 5);
  await dialog.getByLabel('Tanggapan').fill('Sudah diproses.');
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(dialog.getByText('Mengirim…')).toHaveCount(4);
  await expect(dialog.getByText('0 dari 6 tiket sudah tercatat')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hentikan yang belum dikirim' }).click();
  const waiting = dialog
    .getByRole('status')
    .filter({ hasText: 'Yang belum dikirim dihentikan. Jawaban server masih ditunggu.' });
  await expect(waiting).toBeVisible();
  await expect(dialog.getByText('Belum dikirim', { exact: true })).toHaveCount(2);
  await expect(dialog.locator('.progress')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  release();

  // Two were not answered. Of what is stored afterwards nothing is said in the ticket.
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
  await openList(page, `q=${reference}`);
  await page.getByRole('link', { name: `Detail tiket No. Ref: ${reference}` }).click();
  await expect(detailOf(page).getByText('Sudah diproses.')).toBeVisible();
  // What would say it comes after the thread.
  await expect(detailOf(page).locator('cso-officer-answer')).toBeAttached();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toHaveCount(0);
});

test('a text that was sent is gone also where the dialog was closed before the responses', async ({ inOwnWorld }) => {
  const page = await inOwnWorld('cso-kppn');
  const release = await hold(page, '**/officer-replies');
  await openList(page, 'waiting=me');
  const dialog = await answerFrom(page, 0, 1);
  await dialog.getByLabel('Tanggapan').fill('Sudah diproses.');
  await dialog.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(dialog.getByText('Mengirim…')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const waiting = dialog.getByRole('status').filter({ hasText: /^\s*Jawaban server masih ditunggu/ });
  await expect(waiting).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  release();
  await expect(page.getByText('1-15 DARI 16')).toBeVisible();
  const next = await answerFrom(page, 0, 1);
  await expect(next.getByLabel('Tanggapan')).toHaveValue('');
});

async function closeByKey(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Chooses a range of rows, from 0, and opens the dialog that answers them. */
async function answerFrom(page: Page, first: number, last: number): Promise<Locator> {
  const count = last - first + 1;
  const boxes = page.getByRole('checkbox', { name: /^Pilih No/ });
  await boxes.nth(first).click();
  await boxes.nth(last).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: `Jawab ${count} tiket` }).click();
  return page.getByRole('dialog', { name: `Jawab ${count} Tiket` });
}
