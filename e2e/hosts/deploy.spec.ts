import type { Page } from '@playwright/test';
import { expect, openDetail, row, test } from '../app';
import { type Deployments, serveDeployments } from './deployments';
import { logIn } from './log-in';
import { HOSTS, SHELL } from './origins';

test.use({ bypassCSP: true, expectedErrors: [/.*/] });

/** Packages that Native Federation shares; a deploy of the app's code does not change them. */
const PACKAGES = /^_ngrx_/;
const NOTHING = /^$/;

let remote: Deployments;

test.beforeEach(async () => {
  remote = await serveDeployments({ unchanged: PACKAGES });
});

test.afterEach(() => remote.close());

interface Shell {
  readonly baseURL: string;
  readonly entryPoint: string;
  readonly loggedInAs: string | null;
  /** Goes to the page with the link that opens the list. */
  arrive(page: Page): Promise<void>;
  open(page: Page): Promise<void>;
  /** The shell's retry button after a failure. */
  retry(page: Page): Promise<void>;
}

const link = (name: string) => (page: Page) => page.getByRole('link', { name }).click();

const NATIVE_FEDERATION: Shell = {
  baseURL: SHELL,
  entryPoint: 'remoteEntry.json',
  loggedInAs: 'manual',
  async arrive(page) {
    await installRemote(page, `${remote.origin}/remoteEntry.json`);
    await page.goto('/#/beranda');
    const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
    await expect(entry.or(page.getByLabel('Kata Sandi'))).toBeVisible();
    if (await page.getByLabel('Kata Sandi').isVisible()) await logIn(page);
  },
  open: link('Tiket Bantuan dan Layanan Perbendaharaan'),
  retry: (page) => page.getByRole('button', { name: 'Coba lagi' }).click(),
};

const SHELLS: Readonly<Record<string, Shell>> = {
  'Native Federation': NATIVE_FEDERATION,
  'Module Federation': {
    baseURL: HOSTS,
    entryPoint: 'remoteEntry.js',
    loggedInAs: null,
    arrive: (page) => page.goto(`/?remote=${remote.origin}`).then(() => undefined),
    open: link('HAI-CSO'),
    retry: link('HAI-CSO'),
  },
};

for (const [name, { baseURL, loggedInAs, entryPoint, arrive, open, retry }] of Object.entries(SHELLS)) {
  test.describe(`after a deploy, in a ${name} shell`, () => {
    test.use({ baseURL, loggedInAs });

    test('an old entry point in the cache, whose files are gone, gives a card, and a second attempt the list (F75)', async ({
      page,
    }) => {
      await arrive(page);
      await cache(page, entryPoint);
      remote.deploy();
      await open(page);
      await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
      await retry(page);
      await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
      await openDetail(page, 'KPN-INT-003-C');
    });

    test('the list is loaded from the cache, and Muat ulang loads the screen that is not in it (F75)', async ({
      context,
      page,
    }) => {
      await arrive(page);
      await open(page);
      await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
      await page.close();

      remote.deploy();
      const later = await context.newPage();
      await arrive(later);
      await open(later);
      await row(later, 'KPN-INT-003-C')
        .getByRole('link', { name: /^Detail/ })
        .click();
      await expect(later.getByRole('alert')).toContainText('Halaman ini belum dapat dimuat.');
      await later.getByRole('button', { name: 'Muat ulang' }).click();
      await expect(later.getByRole('dialog', { name: /^Detail Data Tiket/ })).toBeVisible();
    });
  });
}

test.describe('after a deploy of other packages, in a Native Federation shell', () => {
  const { baseURL, loggedInAs, entryPoint, arrive, open, retry } = NATIVE_FEDERATION;
  test.use({ baseURL, loggedInAs });

  test('an old entry point in the cache gives a card, and Muat ulang the list (F75)', async ({ page }) => {
    remote.close();
    remote = await serveDeployments({ unchanged: NOTHING });
    await arrive(page);
    await cache(page, entryPoint);
    remote.deploy();
    await open(page);
    const card = page.getByRole('alert');
    await expect(card).toContainText('HAI-CSO belum dapat dibuka');
    // The same card stands there meanwhile.
    const failedAgain = page.waitForEvent('console', (message) => message.text().startsWith('MONSAKTI could not open'));
    await retry(page);
    await failedAgain;
    await expect(card).toContainText('HAI-CSO belum dapat dibuka');
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  });
});

/** Puts an entry point into the browser's cache, without the files that it imports. */
async function cache(page: Page, entryPoint: string): Promise<void> {
  await page.evaluate(async (url) => (await fetch(url)).text(), `${remote.origin}/${entryPoint}`);
}

/** Installs the remote without an intercepted request, which would switch the browser's cache off. */
async function installRemote(page: Page, entryPoint: string): Promise<void> {
  await page.addInitScript((remoteEntry) => {
    const { fetch } = window;
    window.fetch = (input, init) =>
      input === 'shell.json' ? Promise.resolve(Response.json({ remote: remoteEntry })) : fetch(input, init);
  }, entryPoint);
}
