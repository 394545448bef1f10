import type { Locator, Page } from '@playwright/test';
import { violations } from '../access/violations';
import { openDetail, openList, row } from '../app';
import { detailOf, expect, recordTicket, test } from './officers';

const handling = (page: Page): Locator => detailOf(page).getByRole('group', { name: 'Penanganan' });

test('a ticket is taken once: the slower officer reads who has it, hands it over with a note, and no satker learns of it', async ({
  as,
  world,
}) => {
  const satker = await as('manual');
  const reference = await recordTicket(satker, 'Kontrak');
  const [first, second] = [await as('cso-kppn'), await as('cso-kppn-2')];
  for (const page of [first, second]) {
    await openList(page, `q=${reference}`);
    await openDetail(page, reference);
    await expect(handling(page)).toContainText('Belum ada petugas yang menangani tiket ini.');
  }
  await handling(second).getByRole('button', { name: 'Saya tangani' }).click();
  await expect(handling(second).getByText('Anda menangani tiket ini.')).toBeFocused();

  await handling(first).getByRole('button', { name: 'Saya tangani' }).click();
  const notice = detailOf(first).getByRole('group', { name: /Tiket ini baru saja diambil petugas lain/ });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText('Ditangani CSO 207.');
  expect(await violations(first)).toEqual([]);
  await notice.getByRole('button', { name: 'Mengerti' }).click();
  await handling(first).getByRole('button', { name: 'Ambil alih' }).click();
  await expect(handling(first)).toContainText('Anda menangani tiket ini.');

  await handling(first).getByRole('button', { name: 'Alihkan …' }).click();
  await detailOf(first).getByRole('radio', { name: 'CSO 207' }).check();
  await detailOf(first).getByLabel('Catatan').fill('Satker minta ditelepon.');
  expect(await violations(first)).toEqual([]);
  await detailOf(first).getByRole('button', { name: 'Alihkan', exact: true }).click();
  await expect(handling(first)).toContainText('Ditangani CSO 207.');
  await openList(second, `q=${reference}`);
  await expect(second.getByRole('row').filter({ hasText: reference })).toContainText('ditangani CSO 207');
  await openDetail(second, reference);
  await expect(handling(second)).toContainText('Dialihkan oleh CSO 182 kepada CSO 207');
  await expect(handling(second)).toContainText('Satker minta ditelepon.');
  expect(await world.calls('POST tickets/:id/claim')).toBe(4);

  await openList(satker, `q=${reference}`);
  await openDetail(satker, reference);
  await expect(satker.getByText(/CSO|ditelepon|menangani/)).toHaveCount(0);
});

test('before leave, all own tickets are handed over with a note in four presses from the list', async ({
  inOwnWorld,
  as,
  world,
}) => {
  const page = await inOwnWorld('cso-kppn');
  await openList(page, 'handledBy=CSO 182');
  await expect(page.getByText('Ditangani CSO 182', { exact: true }).first()).toBeVisible();
  let presses = 0;
  const press = async (target: Locator): Promise<void> => {
    presses++;
    await target.click();
  };
  await press(page.getByRole('link', { name: 'Alihkan tiket saya' }));
  const dialog = page.getByRole('dialog', { name: 'Alihkan Tiket Saya' });
  await expect(dialog.getByRole('button', { name: 'Kirim', exact: true })).toBeEnabled();
  await press(dialog.getByRole('radio', { name: 'CSO 207' }));
  await press(dialog.getByLabel('Catatan'));
  await page.keyboard.type('Cuti sampai 2 Januari.');
  expect(await violations(page)).toEqual([]);
  const tickets = await dialog.getByRole('checkbox').count();
  expect(tickets).toBeGreaterThan(9);
  await press(dialog.getByRole('button', { name: 'Kirim', exact: true }));
  expect(presses).toBe(4);
  await expect(dialog.getByText(`${tickets} tiket sekarang ditangani CSO 207.`)).toBeVisible();
  expect(await world.calls('POST tickets/:id/claim')).toBe(tickets);
  await dialog.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('link', { name: 'Alihkan tiket saya' }).click();
  await expect(dialog.getByText('Tidak ada tiket yang sedang Anda tangani.')).toBeVisible();

  const colleague = await as('cso-kppn-2');
  await openList(colleague, 'handledBy=CSO 207&status=WAITING_CSO');
  const taken = colleague.getByRole('row').filter({ hasText: 'ditangani CSO 207' });
  await taken
    .first()
    .getByRole('link', { name: /^Detail/ })
    .click();
  await expect(handling(colleague)).toContainText('Anda menangani tiket ini.');
});

test('a backend that stores nobody shows no control, and loses nothing', async ({ as, world }) => {
  await world.reset({ lean: true });
  const page = await as('cso-kppn');
  await openList(page, 'handledBy=CSO 182');
  await expect(row(page, 'CSO 182').first()).toBeVisible();
  // The link would stand beside it.
  await expect(page.getByRole('button', { name: /^Tampilan/ })).toBeVisible();
  await expect(page.getByText(/ditangani/i)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Alihkan tiket saya' })).toHaveCount(0);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect(page.getByLabel('CSO yang terakhir menjawab')).toBeVisible();
  await expect(page.getByLabel('Ditangani oleh')).toHaveCount(0);
});
