import type { Page } from '@playwright/test';
import { expect, openDetail, openList, visibleText, test, type World } from '../app';
import { expectAccessible, scrollToFocus, violations, WIDTHS } from './violations';

/** Functions that bring the page into a state, by its name. */
const states: Record<string, (page: Page, world: World) => Promise<void>> = {
  list: (page) => openList(page),
  'list, sorted and filtered': (page) => openList(page, 'status=DONE&sort=status'),
  'list, empty': async (page, world) => {
    await world.reset({ persona: 'baru' });
    await openList(page);
    await expect(visibleText(page, 'Belum ada tiket')).toBeVisible();
  },
  'list, nothing matches': async (page) => {
    await openList(page, 'q=zzzzzz');
    await expect(visibleText(page, 'Tidak Ada Data')).toBeVisible();
  },
  'list, failed': async (page) => {
    await page.route('**/tickets?*', (route) => route.fulfill({ status: 403, json: {} }));
    await openList(page);
    await expect(page.getByRole('button', { name: /Coba lagi/ })).toBeVisible();
  },
  'list, waiting for me': (page) => openList(page, 'waiting=me'),
  'list, busy year': async (page, world) => {
    await world.reset({ persona: 'ramai' });
    await openList(page, 'page=3');
    await expect(page.getByText('31-45 DARI 325')).toBeVisible();
  },
  'filter panel': async (page) => {
    await openList(page);
    await page.getByRole('button', { name: /^Filter/ }).click();
    await expect(page.getByLabel('Status Tiket')).toBeVisible();
  },
  record: async (page) => {
    await openList(page);
    await page.getByRole('link', { name: 'Tambah' }).click();
    await expect(page.getByLabel('Tujuan Pertanyaan')).toBeVisible();
  },
  'record, invalid': async (page) => {
    await openList(page);
    await page.getByRole('link', { name: 'Tambah' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('alert', { name: 'Ada masalah' })).toBeVisible();
  },
  'record, refused file': async (page) => {
    await openList(page);
    await page.getByRole('link', { name: 'Tambah' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'laporan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ program') });
    await expect(visibleText(page, 'laporan.pdf').first()).toBeVisible();
  },
  'detail, waiting for the office': async (page) => {
    await openList(page);
    await openDetail(page, 'STK-INT-005-A');
  },
  'detail, forwarded': async (page) => {
    await openList(page);
    await openDetail(page, 'STK-INT-004-A');
  },
  'detail, confirm': async (page) => {
    await openList(page);
    await openDetail(page, 'KPN-INT-003-A');
  },
  'detail, feedback': async (page) => {
    await openList(page);
    const detail = await openDetail(page, 'KPN-INT-003-A');
    await detail.getByRole('radio', { name: 'Ya' }).check();
    await expect(detail.getByRole('radio', { name: 'Netral' })).toBeVisible();
  },
  'detail, feedback without its comment': async (page) => {
    await openList(page);
    const detail = await openDetail(page, 'KPN-INT-003-A');
    await detail.getByRole('radio', { name: 'Ya' }).check();
    await detail.getByRole('radio', { name: 'Tidak Membantu' }).check();
    await detail.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('alert', { name: 'Ada masalah' })).toBeVisible();
  },
  'detail, reopening': async (page) => {
    await openList(page);
    const detail = await openDetail(page, 'KPN-INT-003-A');
    await detail.getByRole('radio', { name: 'Tidak', exact: true }).check();
    await expect(detail.getByLabel('Tanggapan')).toBeVisible();
  },
  'detail, closed': async (page) => {
    await openList(page);
    await openDetail(page, 'KPN-INT-003-C');
  },
  'detail, missing': async (page) => {
    await page.goto('/#/haicso/cso/listTiket/tidak-ada');
    await expect(page.getByRole('dialog')).toContainText(/tidak/i);
  },
  'success dialog': async (page) => {
    await openList(page);
    const detail = await openDetail(page, 'KPN-INT-003-A');
    await detail.getByRole('radio', { name: 'Tidak', exact: true }).check();
    await detail.getByLabel('Tanggapan').fill('Masih gagal');
    const reloaded = page.waitForResponse('**/tickets?*');
    await detail.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
    // Rows that are being replaced are dimmed.
    await reloaded;
    await expect(page.locator('section[aria-label=Hasil]')).toHaveAttribute('aria-busy', 'false');
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const width of WIDTHS) {
    test(`${name}, ${width} px`, async ({ page, world }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(page, world);
      await expectAccessible(page);
    });
  }
}

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const name of ['list', 'record, invalid', 'detail, feedback', 'filter panel']) {
    test(name, async ({ page, world }) => {
      await states[name]?.(page, world);
      await scrollToFocus(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});
