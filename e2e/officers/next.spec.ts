import type { Locator, Page } from '@playwright/test';
import { violations } from '../access/violations';
import { openList, type World } from '../app';
import { hold } from '../hold';
import { closeSuccess, detailOf, expect, keysReady, type Persona, recordTicket, test } from './officers';

/** Records three tickets; returns their numbers, the oldest first. */
async function recordThree(page: Page, world: World): Promise<string[]> {
  const references: string[] = [];
  for (const subject of ['Kesatu', 'Kedua', 'Ketiga']) {
    references.push(await recordTicket(page, subject));
    await world.advance(60);
  }
  return references;
}

/** Three tickets that wait for the office, and its list of them. */
async function openThree(
  as: (persona: Persona) => Promise<Page>,
  world: World,
): Promise<{ readonly page: Page; readonly references: readonly string[] }> {
  const references = await recordThree(await as('manual'), world);
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me&q=Ke');
  return { page, references };
}

const rowLink = (page: Page, reference: string | undefined): Locator =>
  page.getByRole('link', { name: new RegExp(`^Detail tiket No. Ref: ${reference ?? ''}`) });

const number = (page: Page, reference: string | undefined): Locator =>
  page.getByRole('heading', { name: `Detail Data Tiket No. ${reference ?? ''}` });

test('the oldest is answered in three clicks, and each next one in two; the last has no next', async ({
  as,
  world,
}) => {
  const { page, references } = await openThree(as, world);
  const [first, second, third] = references;
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks++;
    await target.click();
  };
  const answerAndGoOn = async (): Promise<void> => {
    await click(detailOf(page).getByLabel('Tanggapan'));
    await page.keyboard.type('Sudah diproses.');
    await click(detailOf(page).getByRole('button', { name: 'Selesaikan & berikutnya' }));
  };
  await click(rowLink(page, first));
  await expect(detailOf(page).getByText('1 dari 3')).toBeVisible();
  await answerAndGoOn();
  expect(clicks).toBe(3);

  await expect(number(page, second)).toBeFocused();
  await expect(detailOf(page).getByText('2 dari 3')).toBeVisible();
  const outcome = detailOf(page).getByText(`Berhasil menyelesaikan tiket nomor ${first ?? ''}`);
  await expect(outcome).toBeVisible();
  // It stays in sight, because the thread scrolls to its last message.
  await page.setViewportSize({ width: 1280, height: 500 });
  await detailOf(page).getByLabel('Tanggapan').scrollIntoViewIfNeeded();
  await expect(detailOf(page).getByRole('region').first()).not.toHaveJSProperty('scrollTop', 0);
  await expect(outcome).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await answerAndGoOn();
  expect(clicks).toBe(5);

  await expect(number(page, third)).toBeFocused();
  await expect(detailOf(page).getByLabel('Tanggapan')).toHaveValue('');
  await expect(detailOf(page).getByRole('button', { name: 'Selesaikan', exact: true })).toBeVisible();
  await expect(detailOf(page).getByRole('button', { name: 'Selesaikan & berikutnya' })).toHaveCount(0);
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(2);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1-1 DARI 1')).toBeVisible();

  // The keys finish the last one, too.
  await rowLink(page, third).click();
  await detailOf(page).getByLabel('Tanggapan').fill('Sudah diproses.');
  await page.keyboard.press('Control+Shift+Enter');
  await closeSuccess(page, third ?? '');
  await expect(page.getByText('1-1 DARI 1')).toHaveCount(0);
});

test('by keyboard alone: two keys and the text for each ticket', async ({ as, world }) => {
  const { page, references } = await openThree(as, world);
  const [first, second] = references;
  await keysReady(page);
  await page.keyboard.press('j');
  await expect(rowLink(page, first)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const release = await hold(page, /\/v1\/tickets\/[^/?]+$/, 1);
  await page.keyboard.press('Enter');
  await expect(number(page, first)).toBeFocused();
  // A user who is faster than the ticket: the letter after the key is of the answer, and leads to no other ticket.
  await page.keyboard.press('r');
  await page.keyboard.press('n');
  release();
  await expect(detailOf(page).getByLabel('Tanggapan')).toBeFocused();
  await expect(number(page, first)).toBeVisible();
  await page.keyboard.type('n, p dan f adalah huruf di sini.');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(number(page, second)).toBeFocused();
  await expect(detailOf(page).getByLabel('Tanggapan')).toBeVisible();

  await page.keyboard.press('p');
  await expect(number(page, first)).toBeFocused();
  await expect(detailOf(page).getByText('n, p dan f adalah huruf di sini.')).toBeVisible();
  await page.keyboard.press('n');
  await expect(number(page, second)).toBeFocused();
  await expect(detailOf(page).getByRole('button', { name: 'Teruskan ke HAI-DJPb' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(page.getByLabel('Alasan diteruskan')).toBeFocused();
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(1);
});

test('the palette finds a button by a part of its name; the switch turns single keys off, and Ctrl+K stays', async ({
  as,
}) => {
  const page = await as('cso-kppn');
  await openList(page);
  await keysReady(page);
  const palette = page.getByRole('combobox', { name: 'Cari perintah' });
  await page.keyboard.press('Control+k');
  await expect(palette).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await palette.fill('menunggu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Daftar Tiket - Menunggu Anda' })).toBeVisible();

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await expect(sheet).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await sheet.getByLabel('Pintasan satu tombol aktif').uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await page.keyboard.press('Control+k');
  await palette.fill('pintasan');
  await page.keyboard.press('Enter');
  await expect(sheet.getByLabel('Pintasan satu tombol aktif')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('a typed answer stays with its ticket while the officer goes on and back', async ({ as, world }) => {
  const { page, references } = await openThree(as, world);
  const [first, second] = references;
  await rowLink(page, first).click();
  await detailOf(page).getByLabel('Tanggapan').fill('Belum selesai ditulis');
  await page.getByRole('button', { name: 'Tiket berikutnya' }).click();
  await expect(number(page, second)).toBeVisible();
  await expect(detailOf(page).getByLabel('Tanggapan')).toHaveValue('');
  await detailOf(page).getByLabel('Tanggapan').fill('Yang kedua');
  await detailOf(page).getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await closeSuccess(page, second ?? '');
  await page.getByRole('button', { name: 'Tiket sebelumnya' }).click();
  await expect(detailOf(page).getByLabel('Tanggapan')).toHaveValue('Belum selesai ditulis');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the outcome of a message that is sent while the officer goes on is shown over the next ticket', async ({
  as,
  world,
}) => {
  const { page, references } = await openThree(as, world);
  const [first, second, third] = references;
  const release = await hold(page, '**/officer-replies');
  await rowLink(page, first).click();
  await detailOf(page).getByLabel('Tanggapan').fill('Sudah diproses.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Tiket berikutnya' }).click();
  await expect(number(page, second)).toBeVisible();
  const outcome = detailOf(page).getByRole('group', { name: 'Kiriman' });
  await expect(outcome).toHaveCount(0);
  release();
  await expect(outcome).toContainText(`${first ?? ''} sudah terkirim.`);
  expect(await violations(page)).toEqual([]);
  await outcome.getByRole('button', { name: 'Buka' }).click();
  await expect(number(page, first)).toBeVisible();
  await closeSuccess(page, first ?? '');
  await expect(detailOf(page).getByText('Sudah diproses.')).toBeVisible();

  await page.unroute('**/officer-replies');
  await page.route('**/officer-replies', (route) =>
    route.fulfill({ status: 422, json: { code: 'INVALID', fields: {} } }),
  );
  await page.getByRole('button', { name: 'Tiket berikutnya' }).click();
  await detailOf(page).getByLabel('Tanggapan').fill('Belum terkirim');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Tiket berikutnya' }).click();
  await expect(number(page, third)).toBeVisible();
  await expect(outcome).toContainText(`Pengiriman tanggapan ${second ?? ''}:`);
  await outcome.getByRole('button', { name: 'Tutup' }).click();
  await expect(outcome).toHaveCount(0);
  await expect(number(page, third)).toBeFocused();
});
