import type { BrowserContext, Page } from '@playwright/test';
import { expect, openList, visibleText, test } from '../app';
import { expectAccessible, WIDTHS } from './violations';

/** States with a failure, or with a small popup over the list. */
const states: Record<string, (page: Page, context: BrowserContext) => Promise<void>> = {
  'Excel menu': async (page) => {
    await openList(page);
    await page.getByRole('button', { name: 'Excel' }).click();
    await expect(page.getByRole('menuitem').first()).toBeFocused();
  },
  'column dialog': async (page) => {
    await openList(page);
    await page.getByRole('button', { name: 'Excel' }).click();
    await page.getByRole('menuitem', { name: 'Pilih kolom' }).click();
    await expect(page.getByRole('dialog', { name: 'Kolom Excel' })).toBeVisible();
  },
  'export, nothing to export': async (page) => {
    await openList(page, 'q=zzzzzz');
    await page.getByRole('button', { name: 'PDF' }).click();
    await expect(visibleText(page, 'Tidak ada yang dapat diunduh')).toBeVisible();
  },
  'export, failed': async (page) => {
    await openList(page);
    await page.route('**/tickets?*', (route) => route.fulfill({ status: 403, json: {} }));
    await page.getByRole('button', { name: 'PDF' }).click();
    await expect(visibleText(page, 'Unduhan terhenti')).toBeVisible();
  },
  'list, offline': async (page, context) => {
    await openList(page);
    await context.setOffline(true);
    await expect(visibleText(page, 'Tidak ada sambungan internet').first()).toBeVisible();
  },
  'upload, failed': async (page) => {
    await page.route('**/uploads', (route) => route.fulfill({ status: 413, json: {} }));
    const form = await openForm(page);
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await expect(form.getByText('ditolak server karena terlalu besar').first()).toBeVisible();
  },
  'drafts cannot be kept': async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await filledForm(page);
    await expect(visibleText(page, 'penyimpanan peramban penuh')).toBeVisible();
  },
  'draft, changed in another tab': async (page, context) => {
    const form = await filledForm(page);
    await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('dialog').getByLabel('Judul').fill('Retur SP2D kedua');
    await expect(form.getByText('Draf ini diubah di jendela lain')).toBeVisible();
    await other.close();
  },
  'send, refused': async (page) => {
    await page.route(POST_TICKETS, (route) => route.fulfill({ status: 403, json: {} }));
    const form = await filledForm(page);
    await form.getByRole('button', { name: 'Kirim' }).click();
    await expect(form.getByText('Anda tidak berwenang mengirim ini')).toBeVisible();
  },
  'send, uncertain': async (page) => {
    await page.route(POST_TICKETS, (route) => route.abort('timedout'));
    await page.route('**/submissions/*', (route) => route.fulfill({ status: 403, json: {} }));
    const form = await filledForm(page);
    await form.getByRole('button', { name: 'Kirim' }).click();
    await expect(form.getByRole('button', { name: 'Periksa status' })).toBeVisible();
  },
};

const POST_TICKETS = (url: URL): boolean => url.pathname.endsWith('/tickets') && url.search === '';

async function openForm(page: Page) {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(form.getByLabel('Judul')).toBeVisible();
  return form;
}

async function filledForm(page: Page) {
  const form = await openForm(page);
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  return form;
}

for (const [name, reach] of Object.entries(states)) {
  for (const width of WIDTHS) {
    test(`${name}, ${width} px`, async ({ page, context }) => {
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(page, context);
      await expectAccessible(page);
    });
  }
}
