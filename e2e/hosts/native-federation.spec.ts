import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { violations } from '../access/violations';
import { expect, openDetail, row, test } from '../app';
import { countAngulars, walk } from './journey';
import { logIn } from './log-in';
import { HOSTS, SHELL } from './origins';

test.use({ baseURL: SHELL, loggedInAs: 'manual' });

test('figs 1-4: from the portal through SAKTI to the list, and the whole journey', async ({ page, world }) => {
  const angulars = countAngulars(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Monitoring SAKTI' })).toBeVisible();
  await page.getByRole('link', { name: 'Masuk' }).click();
  await page.getByRole('link', { name: 'GUNAKAN AKUN SAKTI' }).click();
  await logIn(page);
  await expect(page.getByText('OPERATOR SATKER')).toBeVisible();
  const asked = apiRequests(page);
  await page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' }).click();
  await expect(page).toHaveURL(/#\/haicso\/cso\/listTiket$/);
  // The first rows need the session and the list, and the list once.
  await page.getByRole('row').nth(1).waitFor();
  expect(asked().filter((path) => path.endsWith('/tickets'))).toHaveLength(1);
  expect(asked().slice(0, 2).sort()).toEqual(['/api/haicso/v1/session', '/api/haicso/v1/tickets']);

  await walk(page, world);

  expect(await angulars()).toBe(1);
});

test('no page of the shell, with the list or without, has an accessibility fault', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Monitoring SAKTI' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Masuk' }).click();
  await expect(page.getByRole('link', { name: 'GUNAKAN AKUN SAKTI' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto('/#/haicso/cso/listTiket');
  await expect(page.getByLabel('Kata Sandi')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await logIn(page);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('the menu shows how many tickets wait, and another page of the shell leads back to the list', async ({ page }) => {
  await page.goto('/#/haicso/cso/listTiket');
  await logIn(page);
  const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
  await expect(entry).toContainText('4');

  await page.getByRole('link', { name: 'Anggaran' }).click();
  await expect(page.getByRole('heading', { name: 'Anggaran' })).toBeVisible();
  await entry.click();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await openDetail(page, 'KPN-INT-003-C');
});

test('SAKTI says what is wrong, and locks after three wrong passwords', async ({ page }) => {
  await page.goto('/#/sakti');
  await logIn(page, { captcha: 'xxxxx' });
  await expect(page.getByRole('alert')).toHaveText(/Kode captcha salah/);
  await logIn(page, { password: 'salah' });
  await expect(page.getByRole('alert')).toHaveText(/Sisa percobaan: 2/);
  await logIn(page, { password: 'salah' });
  await expect(page.getByRole('alert')).toHaveText(/Sisa percobaan: 1/);
  await logIn(page, { password: 'salah' });
  await expect(page.getByRole('alert')).toHaveText(/Akun terkunci. Coba lagi dalam 5 menit/);
  const refused = page.waitForResponse(/\/sakti\/login$/);
  await logIn(page);
  expect((await refused).status()).toBe(423);
  await expect(page.getByRole('alert')).toHaveText(/Akun terkunci/);
});

test.describe('a shell that shares another Angular', () => {
  test.use({ expectedErrors: [/needs @angular\/core 22/] });

  test('gets one line that names the package that does not fit, and goes on', async ({ page }) => {
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith("HAI-CSO's")) lines.push(message.text());
    });
    await shareAnother(page);
    await page.goto('/#/haicso/cso/listTiket');
    await logIn(page);
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
    expect(lines).toEqual([
      expect.stringMatching(
        /^HAI-CSO's \.\/Routes needs @angular\/core 22\.x, shared by the shell \(which runs \d+\.\d+\.\d+\); \.\/mount/,
      ),
    ]);
    await page.getByRole('link', { name: 'Anggaran' }).click();
    await expect(page.getByRole('heading', { name: 'Anggaran' })).toBeVisible();
  });
});

test.describe('a page without a matching Angular', () => {
  test.use({ baseURL: HOSTS, loggedInAs: null });

  test.beforeEach(async ({ page }) => {
    const { outputFiles } = await build({
      entryPoints: ['e2e/hosts/orchestrator-host.ts'],
      bundle: true,
      format: 'esm',
      write: false,
      external: ['@angular/core'],
    });
    await page.route(`${HOSTS}/orchestrator-host.js`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text }),
    );
    await page.addInitScript((script) => {
      addEventListener('DOMContentLoaded', () => void import(script));
    }, '/orchestrator-host.js');
  });

  test('gets the list by ./mount when it shares nothing', async ({ page }) => {
    const angulars = countAngulars(page);
    await page.goto('/blank.html');
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await openDetail(page, 'KPN-INT-003-C');
    expect(await angulars()).toBe(1);
  });

  test('walks the whole journey by ./mount beside the Angular that it shares', async ({ page, world }) => {
    const angulars = countAngulars(page);
    await page.route(`${HOSTS}/shell/*`, async (route) =>
      route.fulfill({ response: await route.fetch({ url: route.request().url().replace(`${HOSTS}/shell`, SHELL) }) }),
    );
    await shareAnother(page, `${HOSTS}/shell`);
    await page.goto('/blank.html?shares');
    await walk(page, world);
    expect(await angulars()).toBe(2);
  });
});

/** Serves the stand-in shell's Angular with another version number. */
async function shareAnother(page: Page, at = SHELL): Promise<void> {
  await page.route(`${at}/remoteEntry.json`, async (route) => {
    const response = await route.fetch({ url: `${SHELL}/remoteEntry.json` });
    const entry = (await response.json()) as { shared: { packageName: string }[] };
    const shared = entry.shared.map((one) =>
      one.packageName.startsWith('@angular/') ? { ...one, version: '19.2.0', requiredVersion: '~19.2.0' } : one,
    );
    await route.fulfill({ response, json: { ...entry, shared } });
  });
}

/** Paths of what the page asks the backend from now on. */
function apiRequests(page: Page): () => readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) paths.push(pathname);
  });
  return () => paths;
}
