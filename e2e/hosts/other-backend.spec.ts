import type { Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { countRequests, NOTHING, passMinutes } from '../live/polled';
import { mount } from './mount';
import { HOSTS, REFUSING, SHELL } from './origins';

const WAITING = 'HAI-314105641';

// The policy of the page names no backend beside its own.
test.use({ bypassCSP: true });

test.describe('a backend on another origin that refuses If-None-Match in its preflight', () => {
  test.use({ baseURL: REFUSING, expectedErrors: [/blocked by CORS policy/] });

  test('is not polled any more at this visit; Refresh shows what is new', async ({ page, world }) => {
    await world.reset({ pollSeconds: null });
    await openWithBackend(page, REFUSING);
    const requests = countRequests(page);
    await passMinutes(page, 9);
    // Two refused, and after each of them one without the condition.
    expect(requests.read().list).toBe(4);
    requests.reset();
    await passMinutes(page, 10);
    expect(requests.read()).toEqual(NOTHING);

    await world.play(WAITING, 'ask-back');
    await expect(row(page, WAITING)).toContainText('Menunggu konfirmasi/respon KPPN');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await expect(row(page, WAITING)).toContainText('Menunggu konfirmasi/respon Satker');
  });
});

test.describe('a backend on another origin', () => {
  test.use({ baseURL: SHELL });

  test('says the time of a response without a body by its Date', async ({ page, world }) => {
    await world.reset({ pollSeconds: null });
    await openWithBackend(page, SHELL);
    await expect(page.getByText('diperbarui 12.07')).toBeVisible();
    await world.advance(120);
    const polled = page.waitForResponse(/\/tickets\?/);
    await page.clock.runFor(34_000);
    expect((await polled).status()).toBe(304);
    await expect(page.getByText('diperbarui 12.09')).toBeVisible();
  });
});

/** Opens the list in a page whose backend has this other origin, with a clock that the test moves. */
async function openWithBackend(page: Page, backend: string): Promise<void> {
  await page.clock.install();
  await page.goto(`${HOSTS}/blank.html`);
  await mount(page, { apiBase: `${backend}/api/haicso/v1/` });
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  // Polling starts in an idle moment after that.
  await page.waitForLoadState('networkidle');
}
