import type { Page, Route } from '@playwright/test';
import { expect, row, test } from '../app';
import { logIn } from './log-in';
import { HOSTS, REMOTE, SHELL } from './origins';

test.use({ expectedErrors: [/.*/] });

const HTML = { contentType: 'text/html', body: '<!doctype html><title>Masuk</title>' };
const FAULTS: readonly [string, (route: Route) => Promise<void>][] = [
  ['404', (route) => route.fulfill({ status: 404 })],
  ['500', (route) => route.fulfill({ status: 500 })],
  ['HTML instead of what was asked', (route) => route.fulfill(HTML)],
  ['another file than was built', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' })],
  ['a broken connection', (route) => route.abort()],
];

/** The second file of the screens is imported as the first is: its faults differ by whether an error comes. */
const NEXT_FAULTS = FAULTS.filter(([fault]) => fault === '404' || fault.startsWith('another file'));

test.describe('the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual' });

  for (const [file, faults] of [
    ['remoteEntry.json', FAULTS],
    ['routes-*.js', FAULTS],
    ['routes-next-*.js', NEXT_FAULTS],
  ] as const) {
    for (const [fault, answer] of faults) {
      test(`stays usable when ${file} gives ${fault}, and tries again without a reload`, async ({ page }) => {
        await page.route(`${REMOTE}/${file}`, answer);
        await goToHaiCso(page);
        await expectCardThatWorks(page, `${REMOTE}/${file}`);
      });
    }
  }

  test('fetches remoteEntry.json past the cache at a second attempt, and not at the first (F75)', async ({ page }) => {
    await page.addInitScript(() => {
      const { fetch } = window;
      window.fetch = (input, init) => {
        if (init?.cache === 'reload') console.info('past the cache:', input);
        return fetch(input, init);
      };
    });
    const reloads: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('past the cache')) reloads.push(message.text());
    });
    await page.route(`${REMOTE}/routes-*.js`, (route) => route.fulfill({ status: 404 }));
    await goToHaiCso(page);
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
    expect(reloads).toEqual([]);
    await tryAgain(page, `${REMOTE}/routes-*.js`);
    expect(reloads).toEqual([`past the cache: ${REMOTE}/remoteEntry.json`]);
  });

  test('shows a card when the remote has been silent for 20 s', async ({ page }) => {
    await page.route(`${REMOTE}/remoteEntry.json`, () => undefined);
    await page.clock.install();
    await goToHaiCso(page);
    await page.clock.runFor(20_000);
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
    await tryAgain(page, `${REMOTE}/remoteEntry.json`);
  });
});

test.describe('a Module Federation shell', () => {
  test.use({ baseURL: HOSTS });

  for (const [part, file, faults] of [
    ['the part that asks the API', /\/federated-[\w-]{8}\.js$/, FAULTS],
    ['the first screen', /\/federated-next-[\w-]{8}\.js$/, NEXT_FAULTS],
  ] as const) {
    for (const [fault, answer] of faults) {
      test(`is notified when ${part} gives ${fault}, and can try again without a reload`, async ({ page }) => {
        await page.route(file, answer);
        await page.goto('/');
        await page.getByRole('link', { name: 'HAI-CSO' }).click();
        await expect(page.getByRole('alert')).toHaveText('HAI-CSO belum dapat dibuka');
        await page.unroute(file);
        await page.getByRole('link', { name: 'HAI-CSO' }).click();
        await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
      });
    }
  }
});

test.describe('<hai-cso>', () => {
  test.use({ baseURL: HOSTS });

  for (const [fault, answer] of FAULTS) {
    test(`shows a card when its code gives ${fault}, and tries again without a reload`, async ({ page }) => {
      await page.route(`${REMOTE}/own-*.js`, answer);
      await page.goto('/plain.html');
      await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dimuat');
      await page.unroute(`${REMOTE}/own-*.js`);
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    });
  }

  test('shows a card when its code has been silent for 20 s', async ({ page }) => {
    await page.clock.install();
    let silent = true;
    await page.route(`${REMOTE}/own-*.js`, (route) => (silent ? undefined : route.continue()));
    await page.goto('/plain.html');
    await page.clock.runFor(20_000);
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dimuat');
    silent = false;
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  });
});

async function goToHaiCso(page: Page): Promise<void> {
  await page.goto('/#/sakti');
  await logIn(page);
  await page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' }).click();
}

async function expectCardThatWorks(page: Page, url: string): Promise<void> {
  await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
  await page.getByRole('link', { name: 'Anggaran' }).click();
  await expect(page.getByRole('heading', { name: 'Anggaran' })).toBeVisible();
  await page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' }).click();
  await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
  await tryAgain(page, url);
}

async function tryAgain(page: Page, url: string): Promise<void> {
  await page.unroute(url);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await expect(page).toHaveURL(/#\/haicso\/cso\/listTiket/);
}
