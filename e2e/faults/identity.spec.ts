import type { BrowserContext, Page } from '@playwright/test';
import { expect, openList, row, test, visibleText } from '../app';
import { picture } from '../pictures';

const TYPED = 'Retur SP2D belum muncul';
const SESSION = '**/api/haicso/v1/session';

// No request of the catalogue finds out about another user before the action of the test does.
test.beforeEach(({ world }) => world.reset({ lean: true }));

test.describe('cookies: another user logs in in another window', () => {
  test('nothing is sent as another user, and the text is restored to its own user (F66)', async ({
    page,
    context,
    world,
  }) => {
    const form = await filledForm(page);
    await become(context, 'baru');
    await form.getByRole('button', { name: 'Kirim' }).click();

    const card = page.getByRole('alert').filter({ hasText: 'Akun lain sedang masuk' });
    await expect(card).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('OPERATOR SATKER', { exact: true })).toHaveCount(0);
    expect(await stored(page)).not.toContain(TYPED);
    expect(await shown(page)).not.toContain(TYPED);
    expect(await world.calls('POST tickets')).toBe(0);

    await become(context, 'manual');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
    await form.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
    expect(await world.calls('POST tickets')).toBe(1);
  });

  test('the other user continues without any data of the first (F66)', async ({ page, context }) => {
    await filledForm(page);
    await become(context, 'baru');
    const second = await context.newPage();
    await openList(second);
    const goOn = page.getByRole('button', { name: /^Lanjut sebagai/ });
    await goOn.click();
    await expect(page.getByText('Tidak Ada Data')).toBeVisible();
    await expect(row(page, 'KPN-INT')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('#/haicso/cso/listTiket');

    await become(context, 'manual');
    await page.reload();
    await page.getByRole('link', { name: /^Tambah/ }).click();
    await expect(page.getByRole('dialog').getByLabel('Judul')).toHaveValue('');
  });

  test('the editor of a picture closes, its picture is shown to nobody else, and the text is restored (F65) (F66)', async ({
    page,
    context,
  }) => {
    const form = await filledForm(page);
    await form.locator('input[type=file]').setInputFiles(await picture(page, 'layar.png'));
    await expect(form.getByText(/· terlampir/)).toBeVisible();
    await form.getByRole('button', { name: 'Ubah gambar layar.png' }).click();
    const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
    await expect(editor.getByRole('application')).toBeVisible();
    await become(context, 'baru');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(page.getByRole('alert').filter({ hasText: 'Akun lain sedang masuk' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('canvas')).toHaveCount(0);
    expect(await shown(page)).not.toMatch(/layar\.png|Retur SP2D/);

    await become(context, 'manual');
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
    await expect(form.getByRole('listitem').filter({ hasText: 'layar.png' })).toContainText('terlampir');
    await expect(editor).toBeHidden();
  });

  test('a session that ends behind the editor of a picture loses neither text nor file (F51) (F65)', async ({
    page,
  }) => {
    const form = await filledForm(page);
    await form.locator('input[type=file]').setInputFiles(await picture(page, 'layar.png'));
    await form.getByRole('button', { name: 'Ubah gambar layar.png' }).click();
    const editor = page.getByRole('dialog', { name: 'Ubah gambar' });
    await expect(editor.getByRole('application')).toBeVisible();
    await page.route('**/api/haicso/v1/**', (route) => route.fulfill({ status: 401, json: {} }));
    await editor.getByRole('button', { name: 'Simpan' }).click();
    await expect(editor).toBeHidden();
    await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
    await expect(form.getByText(/belum terunggah karena sesi Anda telah berakhir/)).toBeVisible();
    await page.unroute('**/api/haicso/v1/**');
    await page.reload();
    await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
    await expect(form.getByText('layar.png').first()).toBeVisible();
  });

  for (const [what, action] of [
    ['Refresh', (page: Page) => page.getByRole('button', { name: 'Refresh' }).click()],
    ['another filter', (page: Page) => page.getByRole('button', { name: /^Menunggu Anda/ }).click()],
    [
      'a ticket',
      (page: Page) =>
        row(page, 'KPN-INT-003-A')
          .getByRole('link', { name: /^Detail/ })
          .click(),
    ],
    ['focus', (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')))],
  ] as const) {
    test(`a window that has not noticed it locks at ${what}, and shows no data of either user (F66)`, async ({
      page,
      context,
    }) => {
      await openList(page);
      await become(context, 'cso-kppn');
      await action(page);
      await expect(page.getByRole('alert').filter({ hasText: 'Akun lain sedang masuk' })).toBeVisible();
      await expect(page.getByRole('row')).toHaveCount(0);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});

test('a rating is never shown to a user who is no satker any more, in a window that was open before (F55)', async ({
  page,
  context,
}) => {
  await openList(page);
  await become(context, 'cso-kppn');
  await row(page, 'KPN-INT-003-C')
    .getByRole('link', { name: /^Detail/ })
    .click();
  await expect(page.getByRole('button', { name: /^Lanjut sebagai/ })).toBeVisible();
  await expect(page.getByText('Membantu')).toHaveCount(0);
});

test('without a response of the session nothing is sent, and the form shows a notice (F66)', async ({
  page,
  world,
}) => {
  const form = await filledForm(page);
  await page.route(SESSION, (route) => route.fulfill({ status: 503, json: {} }));
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByText(/Server belum dapat memastikan akun Anda/).first()).toBeVisible();
  await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
  expect(await world.calls('POST tickets')).toBe(0);
  await page.unroute(SESSION);
  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('a text survives a logout in another window and a login over this one (F68)', async ({ page }) => {
  const form = await filledForm(page);
  const confirmed = page.waitForResponse(SESSION);
  await page.evaluate(() => {
    // Another window of the app does the same, and this window receives its storage event.
    localStorage.removeItem('hai-cso:drafts-of');
    for (const key of Object.keys(localStorage)) if (key.startsWith('hai-cso:')) localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key: 'hai-cso:drafts-of' }));
  });
  await confirmed;
  await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
  await form.getByLabel('Judul').fill(`${TYPED} juga`);
  await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();
  await page.reload();
  await expect(form.getByLabel('Judul')).toHaveValue(`${TYPED} juga`);
});

test('a reload without a response of the session loses no text (F65)', async ({ page }) => {
  const form = await filledForm(page);
  await expect(form.getByText(/^Draf tersimpan/)).toBeVisible();
  await page.route(SESSION, (route) => route.fulfill({ status: 503, json: {} }));
  await page.reload();
  await expect(visibleText(page, 'Server sedang mengalami gangguan').first()).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.unroute(SESSION);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(form.getByLabel('Judul')).toHaveValue(TYPED);
});

async function filledForm(page: Page) {
  await openList(page);
  await page.getByRole('link', { name: /^Tambah/ }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  // The subject is searched for in the user's tickets a while after it was typed.
  const searched = page.waitForResponse((response) => new URL(response.url()).searchParams.has('q'));
  await form.getByLabel('Judul').fill(TYPED);
  await searched;
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  return form;
}

/** Sets the session cookie of a user, once no request of the first user's windows is under way or about to begin. */
async function become(context: BrowserContext, persona: string): Promise<void> {
  for (const window of context.pages()) await allLoaded(window);
  await context.addCookies([{ name: 'mock-persona', value: persona, url: 'http://localhost:4310' }]);
}

/** What comes after the list is there, and nothing was requested for a while. */
async function allLoaded(page: Page): Promise<void> {
  const lastPart = page.getByRole('button', { name: /^Pemberitahuan/, includeHidden: true });
  const locked = page.getByRole('button', { name: /^Lanjut sebagai/ });
  await expect(lastPart.or(locked).first()).toBeAttached();
  let last = performance.now();
  const note = (): void => void (last = performance.now());
  const events = ['request', 'requestfinished', 'requestfailed'] as const;
  for (const event of events) page.on(event as 'request', note);
  await expect.poll(() => performance.now() - last).toBeGreaterThan(1_500);
  for (const event of events) page.off(event as 'request', note);
}

const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

/** All text of the page, including the values of its fields, which are not in the HTML. */
const shown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });
