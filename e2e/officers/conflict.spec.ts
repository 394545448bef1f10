import type { Page } from '@playwright/test';
import { openDetail, openList } from '../app';
import { recordTicket, detailOf, expect, closeSuccess, type Persona, test } from './officers';

test('two officers on one ticket: the slower one reads what changed, and keeps the text', async ({ as, world }) => {
  const { slow, reference } = await overtaken(as, 'Gaji induk');

  await detailOf(slow).getByRole('button', { name: 'Selesaikan', exact: true }).click();

  await expect(detailOf(slow)).toContainText('Tiket ini baru saja berubah');
  await expect(detailOf(slow)).toContainText('1 tanggapan baru; status sekarang: Menunggu konfirmasi/respon Satker.');
  await expect(detailOf(slow)).toContainText('Respon tiket oleh CSO 207');
  await expect(detailOf(slow).getByRole('textbox', { name: /^Tanggapan/ })).toHaveValue('Jawaban yang panjang.');

  // The notice is in view beside the buttons, and a second press of the same button has the same effect.
  const notice = detailOf(slow).getByRole('group', { name: /Tiket ini baru saja berubah/ });
  await expect(notice).toBeFocused();
  await expect(notice).toBeInViewport({ ratio: 1 });
  await detailOf(slow).getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await expect(notice).toContainText('Tindakan itu tidak tersedia lagi untuk tiket ini.');
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(2);

  await notice.getByRole('button', { name: 'Mengerti' }).click();
  await expect(detailOf(slow).getByRole('textbox', { name: /^Tanggapan/ })).toBeFocused();
  await detailOf(slow).getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(slow, reference);
  await expect(detailOf(slow)).toContainText('Jawaban yang panjang.');
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(3);
});

test('a Refresh while an answer is written changes no button until the change was read', async ({ as, world }) => {
  const { slow, reference } = await overtaken(as, 'Gaji susulan');

  await detailOf(slow).getByRole('button', { name: 'Refresh' }).click();
  const notice = detailOf(slow).getByRole('group', { name: /Tiket ini baru saja berubah/ });
  await expect(notice).toContainText('Status sekarang: Menunggu konfirmasi/respon Satker.');
  await detailOf(slow).getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await expect(notice).toContainText('Tindakan itu tidak tersedia lagi untuk tiket ini.');
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(1);

  await notice.getByRole('button', { name: 'Mengerti' }).click();
  await detailOf(slow).getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(slow, reference);
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(2);
});

test('a ticket is forwarded once (F58): the second officer reads so, and can copy the written text', async ({ as }) => {
  const reference = await recordTicket(await as('manual'), 'Kontrak');
  const [first, second] = [await as('cso-kppn'), await as('cso-kppn-2')];
  for (const page of [first, second]) {
    await openList(page, 'waiting=me');
    await openDetail(page, reference);
    await detailOf(page).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
    await detailOf(page).getByLabel('Alasan diteruskan').fill('Perlu perbaikan di pusat.');
  }
  await detailOf(first).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
  await closeSuccess(first, reference);

  await detailOf(second).getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();

  await expect(detailOf(second)).toContainText('Tiket ini baru saja berubah');
  await expect(detailOf(second).getByLabel('Tulisan Anda yang belum terkirim')).toHaveValue(
    'Perlu perbaikan di pusat.',
  );
  await expect(detailOf(second).getByText('Diteruskan ke HAI-DJPb', { exact: false }).first()).toBeVisible();
  await expect(detailOf(second).getByRole('heading', { name: /^Respon tiket oleh/ })).toHaveCount(2);
});

/** Two officers write an answer to one ticket; the first has sent it, the second (`slow`) has not. */
async function overtaken(as: (persona: Persona) => Promise<Page>, subject: string) {
  const reference = await recordTicket(await as('manual'), subject);
  const [slow, fast] = [await as('cso-kppn'), await as('cso-kppn-2')];
  for (const page of [slow, fast]) {
    await openList(page, 'waiting=me');
    await openDetail(page, reference);
  }
  await detailOf(slow).getByLabel('Tanggapan').fill('Jawaban yang panjang.');
  await detailOf(fast).getByLabel('Tanggapan').fill('Mohon dilengkapi.');
  await detailOf(fast).getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(fast, reference);
  return { slow, reference };
}
