import { openDetail, openList } from '../app';
import { detailOf, expect, recordTicket, test } from './officers';

const PHONE = 'Hubungi operator di 0812 0000 0004';

test('an officer is warned of a private number in an answer', async ({ as }) => {
  const reference = await recordTicket(await as('manual'), 'Kontrak');
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me');
  await openDetail(page, reference);
  await detailOf(page).getByLabel('Tanggapan').fill(PHONE);
  await detailOf(page).getByRole('button', { name: 'Samarkan' }).click();
  await expect(detailOf(page).getByLabel('Tanggapan')).toHaveValue('Hubungi operator di **** **** *004');
});

test('an officer is warned of one in each turn of a conversation', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('link', { name: 'Rekam Tiket' }).click();
  const turn = page.getByRole('group', { name: 'Percakapan 2' });
  await turn.getByLabel('Isi').fill(PHONE);
  await expect(turn.getByText('Ada nomor HP pribadi.')).toBeVisible();
  await turn.getByRole('button', { name: 'Samarkan' }).click();
  await expect(turn.getByLabel('Isi')).toHaveValue('Hubungi operator di **** **** *004');
});
