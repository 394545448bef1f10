import { expect, openDetail, row, test } from '../app';
import type * as remote from '../../src/remote/mount';
import { countAngulars, walk } from './journey';
import { mount } from './mount';
import { HOSTS, REMOTE } from './origins';

test.use({ baseURL: HOSTS });

test('the whole journey in a plain HTML page with one script and <hai-cso>', async ({ page, world }) => {
  const angulars = countAngulars(page);
  await page.goto('/plain.html#/haicso/cso/listTiket');
  await walk(page, world);
  await expect(page.getByText('Halaman biasa')).toBeVisible();
  expect(await angulars()).toBe(1);
});

test('a page that names no view gets the list, and its title stays its own', async ({ page }) => {
  await page.goto('/plain.html');
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await expect(page).toHaveURL(/#\/haicso\/cso\/listTiket$/);
  await expect(page).toHaveTitle('Plain');
});

test('with memory routing the address is not touched, and back works inside', async ({ page }) => {
  await page.goto('/blank.html');
  const hostEvents = await mount(page, { routing: { style: 'memory' } });
  await openDetail(page, 'KPN-INT-003-C');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The shell is told after the navigation.
  const lastView = async () => (await hostEvents()).findLast(({ event }) => event === 'view')?.detail;
  await expect.poll(lastView).toEqual({
    title: 'Daftar Tiket',
    breadcrumb: ['HAI-CSO', 'Daftar Tiket'],
    path: 'cso/listTiket',
  });
  expect(page.url()).toBe(`${HOSTS}/blank.html`);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('with path routing the address holds the view', async ({ page }) => {
  await page.goto('/blank.html');
  await mount(page, { routing: { style: 'path', basePath: 'monsakti/haicso' } });
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await expect(page).toHaveURL(`${HOSTS}/monsakti/haicso/cso/listTiket`);
});

for (const basePath of ['', '/']) {
  test(`at the top of the address ('${basePath}') the list opens first, and a deep link leads to its view`, async ({
    page,
  }) => {
    await page.goto('/blank.html');
    await mount(page, { routing: { basePath } });
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await expect(page).toHaveURL(`${HOSTS}/blank.html#/cso/listTiket`);

    await page.goto('/blank.html?again#/cso/listTiket/rekam');
    await mount(page, { routing: { basePath } });
    await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
    await expect(page).toHaveURL(`${HOSTS}/blank.html?again#/cso/listTiket/rekam`);
  });
}

test('going back from the first view opens the page before', async ({ page }) => {
  await page.goto('/blank.html');
  await page.goto('/plain.html');
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(`${HOSTS}/blank.html`);
});

test('of the views that the shell requests before the app runs, the last one is opened', async ({ page }) => {
  const gate = Promise.withResolvers<undefined>();
  await page.route(`${REMOTE}/own-*.js`, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.goto('/blank.html');
  await mount(page, {});
  await page.evaluate(() => {
    window.haiCso.navigate('cso/listTiket/T-1');
    window.haiCso.navigate('cso/listTiket/rekam');
  });
  gate.resolve(undefined);
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
  await expect(page).toHaveURL(`${HOSTS}/blank.html#/haicso/cso/listTiket/rekam`);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('the shell receives events: views, the number of waiting tickets, and ready', async ({ page }) => {
  await page.goto('/blank.html');
  const hostEvents = await mount(page, {});
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await openDetail(page, 'KPN-INT-003-C');
  const events = (await hostEvents()).map(({ event, detail }) => [event, detail]);
  expect(events).toContainEqual(['ready', undefined]);
  expect(events).toContainEqual(['waiting', 4]);
  expect(events.at(-1)).toEqual([
    'view',
    {
      title: 'Detail Data Tiket',
      breadcrumb: ['HAI-CSO', 'Daftar Tiket', 'Detail Data Tiket'],
      path: expect.stringMatching(/^cso\/listTiket\/[\w-]+$/) as unknown,
    },
  ]);
});

test('the shell can open a view of the app', async ({ page }) => {
  await page.goto('/blank.html');
  await mount(page, { routing: { style: 'memory' } });
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await page.evaluate(() => window.haiCso.navigate('cso/listTiket/rekam'));
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();
});

test('a loading line is shown on mount, before any file of the app has loaded', async ({ page }) => {
  await page.route(`${REMOTE}/own-*.js`, () => undefined);
  await page.goto('/blank.html');
  const atOnce = await page.evaluate(async (url) => {
    const { mountHaiCso } = (await import(url)) as typeof remote;
    const mountPoint = document.createElement('div');
    document.body.append(mountPoint);
    // In the same task, so that no response can arrive in between.
    mountHaiCso(mountPoint);
    return mountPoint.textContent;
  }, `${REMOTE}/mount.js`);
  expect(atOnce).toBe('Memuat HAI-CSO…');
  await expect(page.getByRole('status').filter({ hasText: 'Memuat HAI-CSO…' })).toBeVisible();
});

test('<hai-cso> shows the loading line while its files load, and removes it', async ({ page }) => {
  const shown = Promise.withResolvers<undefined>();
  await page.route(`${REMOTE}/own-*.js`, async (route) => {
    await shown.promise;
    await route.continue();
  });
  await page.goto('/plain.html');
  const calm = page.getByText('Memuat HAI-CSO…');
  await expect(calm).toBeVisible();
  shown.resolve(undefined);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await expect(calm).toHaveCount(0);
});

test('two <hai-cso> in one page have separate themes', async ({ page }) => {
  await page.goto('/blank.html');
  await page.evaluate(async (url) => {
    await import(url);
    const nonce = document.querySelector('script')?.nonce;
    for (const primary of ['rgb(1, 2, 3)', 'rgb(4, 5, 6)']) {
      const options = { nonce, theme: { primary }, routing: { style: 'memory' } };
      document.body.append(Object.assign(document.createElement('hai-cso'), { options }));
    }
  }, `${REMOTE}/element.js`);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(2);
  const primaries = await page.evaluate(() =>
    [...document.querySelectorAll('hai-cso .hai-cso-root')].map((root) =>
      getComputedStyle(root).getPropertyValue('--mat-sys-primary'),
    ),
  );
  expect(primaries).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
});
