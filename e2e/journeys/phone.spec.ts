import type { Page } from '@playwright/test';
import { expect, openList, test } from '../app';

declare global {
  interface Window {
    /** `detail` of the clicks that nothing has ignored. */
    presses: number[];
  }
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};

test('the list is cards and every action is reachable with a thumb', async ({ page }) => {
  await openList(page);
  await expect(page.getByText('No. Ref: HAI-314105609 (NOMOR TIKET HAI DJPb :20240314-ZGEAK9)')).toBeVisible();
  await expectNoSidewaysScroll(page);
  for (const target of await page.getByRole('button').or(page.getByRole('link')).all()) {
    const box = await target.boundingBox();
    if (!box || !(await target.isVisible())) continue;
    expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(24);
  }
});

test('tickets begin in the upper quarter, and no field makes a phone zoom', async ({ page }) => {
  await openList(page);
  const first = await page.getByRole('listitem').filter({ hasText: 'No. Ref' }).first().boundingBox();
  expect(first?.y).toBeLessThan(185);
  const sizes = await page
    .locator('input, select')
    .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});

test('a double tap that closes a ticket opens none that was behind it', async ({ page }) => {
  await openList(page);
  await page
    .getByRole('link', { name: /^Detail/ })
    .nth(7)
    .tap();
  const dialog = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
  await expect(dialog.getByRole('heading', { name: /^Percakapan/ })).toBeAttached();
  await page.evaluate(() => {
    const seen = (window.presses = [] as number[]);
    addEventListener('click', ({ detail }) => seen.push(detail));
  });
  await dialog.getByRole('button', { name: 'Tutup', exact: true }).hover();
  const press = async (clickCount: number): Promise<void> => {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
  };
  await press(1);
  await expect(dialog).toHaveCount(0);
  await press(2);
  expect(await page.evaluate(() => window.presses)).toEqual([1]);
  await expect(page).toHaveURL(/listTiket$/);
});

test('a ticket is recorded on a phone', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).tap();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(form.getByRole('button', { name: 'Kirim' })).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await form.getByLabel('Judul').fill('Rekonsiliasi belum seimbang');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).tap();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).tap();
  await expect(page.getByText('No. Ref: HAI-321120711')).toBeVisible();
});

test('the button of a form with a draft names the draft', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).tap();
  await page.getByLabel('Judul').fill('Rekonsiliasi belum seimbang');
  await page.keyboard.press('Escape');
  const drafted = page.getByRole('link', { name: 'Tambah · draf' });
  await expect(drafted).toBeVisible();
  const overlap = await drafted.evaluate((link) => {
    const text = document.createRange();
    text.selectNodeContents(link);
    return text.getBoundingClientRect().width - link.clientWidth;
  });
  expect(overlap).toBeLessThanOrEqual(0);
});

test('the columns of Excel are saved without scrolling', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Excel' }).tap();
  await page.getByRole('menuitem', { name: /^Pilih kolom/ }).tap();
  const dialog = page.getByRole('dialog', { name: 'Kolom Excel' });
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Simpan' })).toBeInViewport({ ratio: 1 });
});

test.describe('at 320 × 256, which is 1280 × 1024 at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const [view, path] of Object.entries({ list: 'listTiket', record: 'listTiket/rekam' })) {
    test(`the ${view} does not scroll sideways, also with wide text spacing`, async ({ page }) => {
      await page.goto(`/#/haicso/cso/${path}`);
      await expect(page.getByText('1-14 DARI 14')).toBeAttached();
      if (view === 'record') await expect(page.getByLabel('Judul')).toBeAttached();
      await expectNoSidewaysScroll(page);
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
        );
        document.adoptedStyleSheets.push(spacing);
      });
      await expectNoSidewaysScroll(page);
    });
  }
});
