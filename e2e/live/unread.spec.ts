import type { Page } from '@playwright/test';
import { openDetail, openList, row } from '../app';
import { closeSuccess, expect, recordTicket, test } from '../officers/officers';
import { settingsStored } from '../stored-settings';
import { listComplete } from './polled';

const MARK = 'Tandai sudah dibaca';

test('marks are of one person each, and outlast a reload', async ({ as, world }) => {
  const [satker, officer] = [await as('manual'), await as('cso-kppn')];
  for (const page of [satker, officer]) await firstUse(page);
  await world.advance(60);

  const reference = await recordTicket(satker, 'Galat SPM');
  await expect(row(satker, reference)).toHaveCount(1);
  await expect(marksOf(satker)).toHaveCount(0);
  await refresh(officer);
  await expect(row(officer, reference).getByRole('button', { name: MARK })).toBeVisible();
  await expect(row(officer, reference).getByRole('link', { name: /belum dibaca$/ })).toBeVisible();
  await expect(officer.getByRole('button', { name: /^Menunggu Anda .*1 belum dibaca$/ })).toBeVisible();

  // Reading and answering it leaves no mark for the officer, and one for the satker.
  const detail = await openDetail(officer, reference);
  await detail.getByRole('textbox', { name: /^Tanggapan/ }).fill('Mohon dikirim suratnya.');
  await world.advance(60);
  await detail.getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(officer, reference);
  await officer.keyboard.press('Escape');
  // An open dialog hides the marks.
  await expect(officer.getByRole('dialog')).toHaveCount(0);
  await expect(marksOf(officer)).toHaveCount(0);

  await refresh(satker);
  await expect(row(satker, reference).getByRole('button', { name: MARK })).toBeVisible();
  await satker.reload();
  await expect(row(satker, reference).getByRole('button', { name: MARK })).toBeVisible();
  const stored = settingsStored(satker);
  const read = await openDetail(satker, reference);
  await expect(read.getByText('Mohon dikirim suratnya.')).toBeVisible();
  await stored;
  await satker.goto('about:blank');
  const known = satker.waitForResponse(/\/preferences$/);
  await openList(satker);
  await expect(row(satker, reference)).toHaveCount(1);
  await (await known).finished();
  await listComplete(satker);
  await expect(marksOf(satker)).toHaveCount(0);
});

test('a row and all rows are marked as read by a press; without stored settings it is said how long that lasts', async ({
  page,
  world,
}) => {
  await world.reset({ lean: true });
  const asked = page.waitForResponse(/\/preferences$/);
  await openList(page);
  await (await asked).finished();
  await world.advance(60);
  await world.play('HAI-314105641', 'ask-back');
  await refresh(page);
  const lasting = page.getByText('Tanda ini berlaku sampai halaman ditutup.');
  await expect(lasting).toBeVisible();
  const height = (await row(page, 'HAI-314105641').boundingBox())?.height;
  await marksOf(page).click();
  await expect(marksOf(page)).toHaveCount(0);
  expect((await row(page, 'HAI-314105641').boundingBox())?.height).toBe(height);
  await expect(row(page, 'HAI-314105641').getByRole('link', { name: /^Detail tiket/ })).toBeFocused();

  await world.advance(60);
  await world.play('HAI-314105708', 'finish');
  await world.advance(60);
  await refresh(page);
  await page.getByRole('button', { name: 'Tandai semua sudah dibaca' }).click();
  await expect(lasting).toHaveCount(0);
  await expect(marksOf(page)).toHaveCount(0);
  await expect(page.getByText('Semua sudah dibaca', { exact: true })).toBeFocused();
});

const marksOf = (page: Page) => page.getByRole('button', { name: /^Tandai sudah dibaca, / });

/** Opens the list for the first time, until it is stored that all of it counts as read. */
async function firstUse(page: Page): Promise<void> {
  const stored = settingsStored(page);
  await openList(page);
  await (await stored).finished();
}

async function refresh(page: Page): Promise<void> {
  const answered = page.waitForResponse(/\/tickets\?/);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await (await answered).finished();
}
