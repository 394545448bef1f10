import type { Page } from '@playwright/test';
import { expect, openDetail, openList, visibleText, test } from '../app';
import { FORMS } from './forms';

const FAULTS: Readonly<Record<string, readonly [RegExp, (page: Page) => Promise<unknown>]>> = {
  blocked: [
    /penyimpanan peramban diblokir/,
    (page) =>
      page.addInitScript(() => {
        const get = () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
        Object.defineProperty(window, 'localStorage', { get });
      }),
  ],
  full: [
    /penyimpanan peramban penuh/,
    (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        };
      }),
  ],
  corrupted: [
    /Satu draf lama rusak/,
    async (page) => {
      await FORMS['record']?.open(page);
      await page.getByLabel('Judul').fill('Draf lama');
      await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();
      const broken = await page.evaluate(() => {
        const drafts = Object.keys(localStorage).filter((key) => key.startsWith('hai-cso:draft:'));
        drafts.forEach((key) => localStorage.setItem(key, '{"fields":'));
        return drafts.length;
      });
      expect(broken).toBe(1);
      await page.goto('about:blank');
    },
  ],
};

for (const [fault, [words, breakStorage]] of Object.entries(FAULTS)) {
  test(`F62: a browser whose storage is ${fault} says so once, and everything is sent`, async ({ page, world }) => {
    await breakStorage(page);
    const { record, reply } = FORMS;
    await record?.open(page);
    await record?.fill(page);
    await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
    await record?.send(page);
    await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByText('1-15 DARI 15')).toBeVisible();

    await openDetail(page, 'STK-INT-004-A');
    await reply?.fill(page);
    await expect(page.getByText(words)).toHaveCount(0);
    await reply?.send(page);
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
    expect([await world.calls('POST tickets'), await world.calls('POST tickets/:id/replies')]).toEqual([1, 1]);
  });
}

test('F62: the notice can be closed, and the text stays', async ({ page }) => {
  await FAULTS['full']?.[1](page);
  await openList(page);
  await FORMS['record']?.open(page);
  await FORMS['record']?.fill(page);
  await page.getByRole('button', { name: 'Mengerti' }).click();
  await expect(page.getByText(/penyimpanan peramban penuh/)).toHaveCount(0);
  await FORMS['record']?.expectTyped(page);
});
