import type { Page } from '@playwright/test';
import { openList } from '../app';
import { recordTicket, detailOf, expect, closeSuccess, test } from './officers';

/** Presses Tab until the element with this role and name has the focus. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${String(name)}`);
}

test('an officer answers and forwards by keyboard alone', async ({ as }) => {
  const satker = await as('manual');
  const first = await recordTicket(satker, 'Kesatu');
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me');
  await tabTo(page, 'link', new RegExp(`^Detail tiket No. Ref: ${first}`));
  await page.keyboard.press('Enter');
  await expect(detailOf(page)).toBeVisible();
  await tabTo(page, 'button', 'Teruskan ke HAI-DJPb');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Alasan diteruskan')).toBeFocused();
  await page.keyboard.type('Perlu pusat.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(detailOf(page)).toContainText('Kirim ke HAI');
});

test('Ctrl+Enter does what the primary button says', async ({ as }) => {
  const reference = await recordTicket(await as('manual'), 'Kedua');
  const page = await as('cso-kppn');
  await openList(page, 'waiting=me');
  await tabTo(page, 'link', new RegExp(`^Detail tiket No. Ref: ${reference}`));
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', /^Tanggapan/);
  await page.keyboard.type('Sudah diproses.');
  await page.keyboard.press('Control+Enter');
  await closeSuccess(page, `Berhasil menyelesaikan tiket nomor ${reference}`);
});
