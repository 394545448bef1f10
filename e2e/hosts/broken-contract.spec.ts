import { expect, row, test } from '../app';
import { mount } from './mount';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS, expectedErrors: [/HAI-CSO cannot start in this shell/] });

test('F61: an old contract gets a clear card, and the backend no request', async ({ page, world }) => {
  await page.goto('/blank.html');
  const hostEvents = await mount(page, { contract: 0 });
  await expect(page.getByRole('alert')).toContainText('contract: the shell wants version 0, this remote keeps 1');
  expect(await hostEvents()).toEqual([
    { event: 'failed', detail: { reason: 'contract', message: expect.stringContaining('version 0') as unknown } },
  ]);
  expect(await world.calls('GET session')).toBe(0);
});

test('F61: a shell without a token gets a card with the login, and the backend no request', async ({ page, world }) => {
  await page.goto('/blank.html');
  const hostEvents = await mount(page, {}, null);
  await page.getByRole('button', { name: 'Masuk' }).click();
  expect((await hostEvents()).map(({ event }) => event)).toEqual(
    expect.arrayContaining(['sessionExpired', 'navigate']) as string[],
  );
  expect(await world.calls('GET session')).toBe(0);
});

test('F63: messages and events of other senders are ignored', async ({ page }) => {
  await page.goto('/blank.html');
  await mount(page, {});
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await page.evaluate(() => {
    for (const data of [null, 'logout', { type: 'hai-cso-navigate', to: 'javascript:alert(1)' }, { user: null }]) {
      window.postMessage(data, '*');
      for (const name of ['hai-cso-navigate', 'hai-cso-session-expired', 'hai-cso-failed']) {
        document.dispatchEvent(new CustomEvent(name, { detail: data }));
      }
    }
  });
  const answered = page.waitForResponse(/\/tickets\?/);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await (await answered).finished();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
});

test.describe('a shell whose promises never settle', () => {
  test.use({ expectedErrors: [/session\.(token|renew)\(\) of the shell has not settled|401/] });

  test('F70: a token whose promise never settles gives a card and an event, and another attempt asks the backend', async ({
    page,
    world,
  }) => {
    await page.clock.install();
    await page.goto('/blank.html');
    const hostEvents = await mount(page, {}, 'never');
    await expect(page.locator('cso-frame')).toHaveCount(1);
    await page.clock.runFor(10_000);
    await expect(page.getByRole('alert')).toContainText('Portal belum menjawab');
    expect((await hostEvents()).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['failed', 'sessionExpired']),
    );
    expect(await world.calls('GET session')).toBe(0);

    await page.evaluate(() => (window.shell.token = 'nobody'));
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByText('Sesi Anda telah berakhir').first()).toBeVisible();
  });

  test('F70: a renewal whose promise never settles ends the session', async ({ page }) => {
    await page.clock.install();
    await page.goto('/blank.html');
    const hostEvents = await mount(page, {}, 'renewal-never');
    await expect.poll(() => page.evaluate(() => window.shell.renewals)).toBe(1);
    await page.clock.runFor(10_000);
    await expect(page.getByText('Sesi Anda telah berakhir').first()).toBeVisible();
    expect((await hostEvents()).filter(({ event }) => event === 'sessionExpired')).toHaveLength(1);
  });
});
