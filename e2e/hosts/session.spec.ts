import type { APIRequestContext, Page } from '@playwright/test';
import { expect, row, visibleText, test, type World } from '../app';
import { logIn, NIKS } from './log-in';
import { mount } from './mount';
import { HOSTS, SHELL } from './origins';

test.describe('in the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual' });

  // No request of the catalogue finds out before the user does that the session has ended.
  test.beforeEach(({ world }) => world.reset({ lean: true }));

  test('a session that ends while the user types: one prompt, then the same view and text', async ({
    page,
    request,
    world,
  }) => {
    await startTyping(page);
    await expire(request, world, '?all');
    // A poll may find the end of the session first, whose dialog would hold back a click.
    await page.keyboard.press('Control+Enter');

    const prompt = page.getByRole('dialog', { name: 'Sesi berakhir' });
    await expect(prompt).toHaveCount(1);
    await logIn(page);
    await expect(prompt).toHaveCount(0);

    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await expect(form.getByLabel('Judul')).toHaveValue('Retur SP2D belum muncul');
    await form.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
    expect(await world.calls('POST tickets')).toBe(1);
  });

  test('a ticket that was opened without a session is shown after the login', async ({ page, request, world }) => {
    await page.goto('/#/haicso/cso/listTiket');
    await logIn(page);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await expire(request, world, '?all');
    // What comes after the rows may find the end of the session first, whose dialog would hold back a click.
    await row(page, 'KPN-INT-003-C').getByRole('link').dispatchEvent('click');

    await expect(page.getByRole('dialog', { name: 'Sesi berakhir' })).toBeVisible();
    await logIn(page);
    await expect(page.getByRole('dialog', { name: /^Detail Data Tiket/ }).getByText('tes jawab spmkp')).toBeVisible();
  });

  test('an expired token is renewed without a message', async ({ page, request, world }) => {
    await startTyping(page);
    await expire(request, world);
    await page.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Sesi berakhir' })).toHaveCount(0);
    expect(await world.calls('POST tickets')).toBe(1);
  });

  test('logout leaves no draft in the browser', async ({ page }) => {
    await startTyping(page);
    await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Keluar' }).click();
    await expect(page.getByRole('heading', { name: 'Monitoring SAKTI' })).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Retur SP2D');
  });

  test('F52: another user who logs in sees neither text nor tickets of the first', async ({ page, request, world }) => {
    await startTyping(page);
    await expire(request, world, '?all');
    // A poll may find the end of the session first, whose dialog would hold back a click.
    await page.keyboard.press('Control+Enter');
    await logIn(page, { nik: NIKS.baru });

    // The URL of the first request is removed too, because it may contain search words.
    await expect(visibleText(page, 'Tidak Ada Data')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(row(page, 'KPN-INT')).toHaveCount(0);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Retur SP2D');
    await page.getByRole('link', { name: 'Tambah', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' }).getByLabel('Judul')).toHaveValue('');
  });
});

test.describe('mounted with a token', () => {
  test.use({ baseURL: HOSTS });

  test('F51: however many requests are refused, the shell gets one renewal call and one event', async ({ page }) => {
    await page.goto('/blank.html');
    const hostEvents = await mount(page, {}, 'nobody');
    await expect(visibleText(page, 'Sesi Anda telah berakhir').first()).toBeVisible();
    await page.waitForLoadState('networkidle');

    expect((await hostEvents()).filter(({ event }) => event === 'sessionExpired')).toHaveLength(1);
    expect(await page.evaluate(() => window.shell.renewals)).toBe(1);
  });

  test('a logout removes everything from the screen, whatever the shell does next', async ({ page }) => {
    await page.goto('/blank.html');
    await mount(page, { routing: { style: 'memory' } });
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await page.evaluate(() => window.haiCso.unmount());
    await mount(page, { routing: { style: 'memory' } }, 'nobody');
    await expect(visibleText(page, 'Sesi Anda telah berakhir').first()).toBeVisible();
    await page.evaluate(() => window.shell.notify(null));
    await expect(page.getByRole('alert').getByRole('heading', { name: 'Anda belum masuk', level: 1 })).toBeVisible();
    await expect(row(page, 'KPN-INT')).toHaveCount(0);
  });
});

async function startTyping(page: Page): Promise<void> {
  await page.goto('/#/haicso/cso/listTiket');
  await logIn(page);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D belum muncul');
  await form.getByLabel('Pertanyaan', { exact: false }).first().fill('Mohon bantuan');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
}

async function expire(request: APIRequestContext, world: World, all = ''): Promise<void> {
  const [client = ''] = world.name.split('@');
  await request.post(`${SHELL}/mock/sakti/expire${all}`, { headers: { 'x-mock-world': client } });
}
