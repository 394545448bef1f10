import type { Page } from '@playwright/test';
import { expect, row, visibleText, test } from '../app';
import { logIn, NIKS } from './log-in';
import { mount } from './mount';
import { HOSTS, REMOTE, SHELL } from './origins';

const ENTRY = 'Tiket Bantuan dan Layanan Perbendaharaan';
const TYPED = 'Retur SP2D belum muncul';

test.describe('another user, while HAI-CSO is not open in the shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual' });

  test.beforeEach(async ({ page }) => {
    await page.goto('/#/haicso/cso/listTiket');
    await logIn(page);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await page.getByRole('link', { name: 'Tambah', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await form.getByLabel('Judul').fill(TYPED);
    await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();
    await page.keyboard.press('Escape');
    await goTo(page, 'Beranda');
  });

  test('the same user finds rows and text again (F65)', async ({ page }) => {
    await goTo(page, ENTRY);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await page.getByRole('link', { name: /^Tambah/ }).click();
    await expect(page.getByRole('dialog').getByLabel('Judul')).toHaveValue(TYPED);
  });

  test('a logout leaves nothing for the next user, and nothing in the browser (F65)', async ({ page }) => {
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page.getByRole('heading', { name: 'Monitoring SAKTI' })).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('hai-cso:')))).toEqual(
      [],
    );

    await logInAgain(page);
    await expectNothingOfTheFirst(page);
  });

  test('a user who logs in without a logout of the first finds no data of the first (F65)', async ({ page }) => {
    await page.goto('/#/sakti');
    await logIn(page, { nik: NIKS.baru });
    await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
    await expectNothingOfTheFirst(page);
  });

  test('without a response of the session the next user sees a card and no data of the first (F65)', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page.getByRole('heading', { name: 'Monitoring SAKTI' })).toBeVisible();
    await logInAgain(page);
    await page.route('**/api/haicso/v1/session', (route) => route.fulfill({ status: 503, json: {} }));
    await goTo(page, ENTRY);

    await expect(visibleText(page, 'Server sedang mengalami gangguan').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Tambah/ })).toHaveCount(0);
    await expect(page.getByRole('row')).toHaveCount(0);
    await page.unroute('**/api/haicso/v1/session');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(visibleText(page, 'Tidak Ada Data')).toBeVisible();
  });

  test('without a response of the session the same user loses no text (F65)', async ({ page }) => {
    await page.route('**/api/haicso/v1/session', (route) => route.fulfill({ status: 503, json: {} }));
    await goTo(page, ENTRY);
    await expect(visibleText(page, 'Server sedang mengalami gangguan').first()).toBeVisible();
    await page.reload();
    await expect(visibleText(page, 'Server sedang mengalami gangguan').first()).toBeVisible();
    await page.unroute('**/api/haicso/v1/session');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('link', { name: /^Tambah/ }).click();
    await expect(page.getByRole('dialog').getByLabel('Judul')).toHaveValue(TYPED);
  });
});

test.describe('forget()', () => {
  test.use({ baseURL: HOSTS });

  test('removes all data of the app from the browser while nothing is mounted, and sends no request (F65)', async ({
    page,
  }) => {
    await page.goto('/blank.html');
    await mount(page, { routing: { style: 'memory' } });
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await page.getByRole('searchbox').fill('KPN-INT-003-C');
    await expect(row(page, 'KPN-INT-003-A')).toHaveCount(0);
    await expect(row(page, 'KPN-INT-003-C').first()).toBeVisible();
    await page.getByRole('link', { name: /^Tambah/ }).click();
    await page.getByRole('dialog').getByLabel('Judul').fill(TYPED);
    await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();
    await page.evaluate(() => window.haiCso.unmount());
    const stored = () =>
      page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }, performance.getEntriesByType('resource')]),
      );
    expect(await stored()).toContain(TYPED);
    expect(await stored()).toContain('KPN-INT-003-C');

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(async (url) => ((await import(url)) as { forget(): void }).forget(), `${REMOTE}/mount.js`);
    expect(await stored()).not.toContain(TYPED);
    expect(await stored()).not.toContain('KPN-INT-003-C');
    expect(asked).toEqual([]);
  });
});

/** Opens HAI-CSO for the first time after another user has logged in. */
async function expectNothingOfTheFirst(page: Page): Promise<void> {
  await goTo(page, ENTRY);
  await expect(visibleText(page, 'Tidak Ada Data')).toBeVisible();
  await expect(row(page, 'KPN-INT')).toHaveCount(0);
  await page.getByRole('link', { name: 'Tambah', exact: true }).click();
  await expect(page.getByRole('dialog').getByLabel('Judul')).toHaveValue('');
}

async function goTo(page: Page, name: string): Promise<void> {
  // A dialog that is closing still hides the menu, and the button would then close a menu that is open.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name }).click();
}

async function logInAgain(page: Page): Promise<void> {
  await page.goto('/#/beranda');
  await logIn(page, { nik: NIKS.baru });
  await expect(page.getByRole('button', { name: 'Keluar' })).toBeVisible();
}
