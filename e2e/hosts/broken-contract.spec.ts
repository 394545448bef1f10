import { expect, row, test } from '../app';
import { mount } from './mount';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS, expectedTroubles: [/HAI-CSO cannot start in this shell/] });

test('F61: an old contract gets a clear card, and the backend no request', async ({ page, world }) => {
  await page.goto('/blank.html');
  const told = await mount(page, { contract: 0 });
  await expect(page.getByRole('alert')).toContainText('contract: the shell wants version 0, this remote keeps 1');
  expect(await told()).toEqual([
    { event: 'failed', detail: { reason: 'contract', message: expect.stringContaining('version 0') as string } },
  ]);
  expect(await world.calls('GET session')).toBe(0);
});

test('F61: a shell without a token gets a card with the way to log in, and the backend no request', async ({
  page,
  world,
}) => {
  await page.goto('/blank.html');
  const told = await mount(page, {}, null);
  await page.getByRole('button', { name: 'Masuk' }).click();
  expect((await told()).map(({ event }) => event)).toEqual(
    expect.arrayContaining(['sessionExpired', 'navigate']) as string[],
  );
  expect(await world.calls('GET session')).toBe(0);
});

test('F63: messages and events from anywhere else are ignored', async ({ page }) => {
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
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
});
