import type { BrowserContext, Locator, Page, Route } from '@playwright/test';
import { expect, openDetail, openList, row, test } from '../app';

const POST_TICKETS = (url: URL): boolean => url.pathname.endsWith('/tickets');
const POST_REPLIES = (url: URL): boolean => url.pathname.endsWith('/replies');

// Each test has its own mock world.
test.beforeEach(({ world }) => world.reset({}));

test('F28: a double click and Ctrl+Enter send one ticket', async ({ page, world }) => {
  const form = await filledForm(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(POST_TICKETS, (route) => held.then(() => route.fallback()));
  await form.getByRole('button', { name: 'Kirim' }).dblclick();
  await expect(form.getByRole('button', { name: /^Mengirim/ })).toBeFocused();
  for (const keys of ['Enter', 'Space', 'Control+Enter']) await page.keyboard.press(keys);
  answer();

  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('Enter in a field moves on and sends nothing; Ctrl+Enter sends', async ({ page, world }) => {
  const form = await filledForm(page);
  await form.getByLabel('Judul').press('Enter');
  await expect(form.getByLabel('Email')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('textbox', { name: /^Pertanyaan/ })).toBeFocused();
  expect(await world.calls('POST tickets')).toBe(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F29, F30: the response is lost, the look-up finds the ticket, and its number is shown', async ({
  page,
  world,
}) => {
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) => afterwards(route, () => route.abort('connectionreset')));
  await form.getByRole('button', { name: 'Kirim' }).click();

  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toContainText('HAI-321120711');
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F30: nothing arrived, the user sends again, and there is one ticket', async ({ page, world }) => {
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByText('Belum terkirim')).toBeVisible();
  await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');

  await page.unroute(POST_TICKETS);
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F29: while the outcome is unknown the form shows a notice, and Periksa status finds the ticket', async ({
  page,
  world,
}) => {
  test.slow();
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) => afterwards(route, () => route.abort('timedout')));
  await page.route('**/submissions/*', (route) => route.fulfill({ status: 403, json: {} }));
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByText('Status belum pasti')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Periksa status' })).toBeVisible();

  await page.unroute('**/submissions/*');
  await form.getByRole('button', { name: 'Periksa status' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toContainText('HAI-321120711');
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F31: a key that is still in progress is looked up, not posted again', async ({ page, world }) => {
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) =>
    afterwards(route, () => route.fulfill({ status: 409, json: { code: 'KEY_IN_PROGRESS' } })),
  );
  await form.getByRole('button', { name: 'Kirim' }).click();

  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toContainText('HAI-321120711');
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F32: errors of the backend are shown in the summary and beside their field', async ({ page }) => {
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 422, json: { fields: { subject: 'Judul terlalu umum.' } } })
      : route.fallback(),
  );
  await form.getByRole('button', { name: 'Kirim' }).click();

  await form.getByRole('alert', { name: 'Ada masalah' }).getByRole('link', { name: 'Judul terlalu umum.' }).click();
  await expect(form.getByLabel('Judul')).toBeFocused();
  await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');
});

test('F33: two tabs with the same draft send one ticket, and the second shows a notice', async ({
  page,
  context,
  world,
}) => {
  const form = await filledForm(page);
  await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  const other = second.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(other.getByLabel('Judul')).toHaveValue('Retur SP2D');
  await expect(other.getByLabel('Tujuan Pertanyaan')).not.toHaveValue('');

  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  await expect(other.getByText(/sudah terkirim dari jendela lain/)).toBeVisible();

  await other.getByRole('button', { name: 'Kirim' }).click();
  await expect(second.getByRole('dialog', { name: 'Sukses!' })).toContainText('HAI-321120711');
  await openList(page);
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
  expect(await world.calls('POST tickets')).toBeLessThanOrEqual(2);
});

test('F35: nothing is sent while there is no network, and nothing by itself afterwards', async ({
  page,
  context,
  world,
}) => {
  const form = await filledForm(page);
  await context.setOffline(true);
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByText('Tidak ada sambungan internet').first()).toBeVisible();
  await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');

  await context.setOffline(false);
  await expect(form.getByText('Tidak ada sambungan internet')).toHaveCount(0);
  expect(await world.calls('POST tickets')).toBe(0);
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F35: a form shows that the network is lost while the user types', async ({ page, context }) => {
  const form = await filledForm(page);
  await context.setOffline(true);
  await expect(form.getByText(/^Tidak ada sambungan internet\. Tulisan Anda tidak hilang/)).toBeInViewport();
  await context.setOffline(false);
  await expect(form.getByText('Tidak ada sambungan internet')).toHaveCount(0);
});

test('F67: a 2xx without a ticket is looked up, and nothing is announced before', async ({ page, world }) => {
  const form = await filledForm(page);
  await page.route(POST_TICKETS, (route) => afterwards(route, () => route.fulfill({ json: { success: true } })));
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toContainText('HAI-321120711');
  expect(await world.calls('POST tickets')).toBe(1);
});

test('F67: a response to a reply that is no ticket never replaces the ticket', async ({ page }) => {
  await openList(page);
  const detail = await openDetail(page, 'STK-INT-004-A');
  await detail.getByLabel('Tanggapan').fill('Apakah sudah ada kabar?');
  await page.route(POST_REPLIES, (route) => route.fulfill({ json: { id: 'STK-INT-004-A' } }));
  await detail.getByRole('button', { name: 'Kirim' }).click();
  await expect(detail.getByRole('strong').filter({ hasText: 'Belum terkirim' })).toBeVisible();
  await expect(detail.getByLabel('Tanggapan')).toHaveValue('Apakah sudah ada kabar?');
  await expect(detail.getByRole('heading', { name: /^Respon tiket oleh/ }).first()).toBeVisible();
  await expect(page.getByText('Status tidak diketahui')).toHaveCount(0);
});

for (const [status, words] of [
  [401, 'Sesi Anda telah berakhir'],
  [403, 'Anda tidak berwenang mengirim ini'],
  [413, 'Kiriman terlalu besar'],
  [429, 'Terlalu banyak permintaan'],
  [500, 'Belum terkirim'],
] as const) {
  test(`${status} on send keeps the text and names the next step`, async ({ page }) => {
    const form = await filledForm(page);
    await page.route(POST_TICKETS, (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status, json: {} }) : route.fallback(),
    );
    await form.getByRole('button', { name: 'Kirim' }).click();
    await expect(form.getByText(words).first()).toBeVisible();
    await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');
    await page.reload();
    await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');
  });
}

/** The user confirms the ticket that `page` shows, in a window of `context`. */
async function confirmIn(context: BrowserContext, address: string): Promise<void> {
  const window = await context.newPage();
  await window.goto(address);
  const form = window.getByRole('dialog', { name: /^Detail/ });
  await form.getByRole('radio', { name: 'Ya' }).check();
  await form.getByRole('radio', { name: 'Membantu', exact: true }).check();
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(window.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
}

test('F57: a ticket that was closed meanwhile shows a notice, and the reply can be copied', async ({
  page,
  browser,
  world,
}) => {
  await openList(page);
  const detail = await openDetail(page, 'KPN-INT-003-A');
  await detail.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await detail.getByLabel('Tanggapan').fill('Masih gagal');

  const elsewhere = await browser.newContext({ extraHTTPHeaders: { 'x-mock-world': world.name } });
  await confirmIn(elsewhere, page.url());
  await elsewhere.close();

  await detail.getByRole('button', { name: 'Kirim' }).click();
  await expectClosed(detail);
});

test('F57: a ticket that was closed in another window of this browser shows a notice at once', async ({
  page,
  context,
}) => {
  await openList(page);
  const detail = await openDetail(page, 'KPN-INT-003-A');
  await detail.getByRole('radio', { name: 'Tidak', exact: true }).check();
  await detail.getByLabel('Tanggapan').fill('Masih gagal');

  await confirmIn(context, page.url());
  await expectClosed(detail);
  await expect(detail.getByRole('button', { name: 'Kirim' })).toHaveCount(0);
});

async function expectClosed(detail: Locator): Promise<void> {
  await expect(detail.getByText('Tiket ini sudah ditutup').first()).toBeVisible();
  await expect(detail.getByLabel('Tulisan Anda yang belum terkirim')).toHaveValue('Masih gagal');
  await expect(detail.getByRole('button', { name: 'Salin tulisan' }).first()).toBeVisible();
}

test('412: the ticket changed meanwhile; the change is shown and the reply goes out at the next Kirim', async ({
  page,
}) => {
  await openList(page);
  const detail = await openDetail(page, 'STK-INT-004-A');
  await detail.getByLabel('Tanggapan').fill('Apakah sudah ada kabar?');
  await page.route(POST_REPLIES, (route) => route.fulfill({ status: 412, json: {} }), { times: 1 });
  await detail.getByRole('button', { name: 'Kirim' }).click();
  await expect(detail.getByText('Tiket ini baru saja berubah')).toBeVisible();
  await expect(detail.getByLabel('Tanggapan')).toHaveValue('Apakah sudah ada kabar?');

  await detail.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
});

test('a form is closed while its message is under way: the list shows that it was sent', async ({ page }) => {
  const form = await filledForm(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(POST_TICKETS, (route) => afterwards(route, () => held.then(() => route.fallback())));
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  answer();

  const notice = page.getByRole('group', { name: 'Kiriman' });
  await expect(notice).toContainText(/Tiket HAI-\d+ sudah tercatat\./);
  await expect(row(page, 'Retur SP2D')).toHaveCount(1);
  await notice.getByRole('link', { name: 'Buka' }).click();
  await expect(page.getByRole('dialog', { name: /Detail Data Tiket/ })).toContainText('Retur SP2D');
});

test('a form is closed while its message is under way: the list shows that it was not sent', async ({ page }) => {
  const form = await filledForm(page);
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(POST_TICKETS, (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    return held.then(() => route.fulfill({ status: 429, headers: { 'retry-after': '1' }, json: {} }));
  });
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  answer();

  const notice = page.getByRole('group', { name: 'Kiriman' });
  await expect(notice).toContainText('Belum terkirim.');
  await notice.getByRole('link', { name: 'Buka' }).click();
  await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D');
  await expect(form).toContainText('Belum terkirim.');
  await page.keyboard.press('Escape');
  await notice.getByRole('button', { name: 'Tutup' }).click();
  await expect(notice).toHaveCount(0);
});

/** Sends the request to the backend, and lets the test decide the page's response. */
async function afterwards(route: Route, answer: () => Promise<void>): Promise<void> {
  if (route.request().method() !== 'POST') return route.fallback();
  await route.fetch();
  return answer();
}

async function filledForm(page: Page): Promise<Locator> {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  return form;
}
