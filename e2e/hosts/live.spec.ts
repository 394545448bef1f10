import type { Page } from '@playwright/test';
import { expect, openDetail, row, test } from '../app';
import {
  countRequests,
  marksStored,
  NOTHING,
  passMinutes,
  listComplete,
  runUntil,
  setVisible,
  UNSENT_SEARCH,
} from '../live/polled';
import { logIn } from './log-in';
import { SHELL } from './origins';

const WAITING = 'HAI-314105641';

test.use({ baseURL: SHELL, loggedInAs: 'manual' });

test('in the shell, on another origin than the remote: rows wait, the badge in the menu follows at once, and a hidden page or another one sends nothing', async ({
  page,
  world,
}) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await openInShell(page);
  const badge = page.getByRole('link', { name: /^Tiket Bantuan dan Layanan Perbendaharaan/ });
  await expect(badge).toContainText(/\d/);
  const before = Number(/\d+/.exec((await badge.textContent()) ?? '')?.[0]);
  const search = page.getByRole('searchbox');
  await search.fill(UNSENT_SEARCH);
  await world.play(WAITING, 'ask-back');
  await page.clock.runFor(34_000);
  await expect(page.getByRole('button', { name: '1 pembaruan · Tampilkan' })).toBeVisible();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue(UNSENT_SEARCH);
  await expect(badge).toContainText(String(before + 1));
  await expect(row(page, WAITING)).toContainText('Menunggu konfirmasi/respon KPPN');

  await setVisible(page, false);
  const requests = countRequests(page);
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
  await setVisible(page, true);
  await expect.poll(requests.read).toMatchObject({ session: 1, list: 1 });
  await expect.poll(requests.settled).toBe(true);

  await leave(page);
  requests.reset();
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
});

test('in the shell, the end of the session stops everything, with one prompt', async ({ page, request, world }) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await openInShell(page);
  const [client = ''] = world.name.split('@');
  await request.post(`${SHELL}/mock/sakti/expire?all`, { headers: { 'x-mock-world': client } });
  const prompt = page.getByRole('dialog', { name: 'Sesi berakhir' });
  await page.clock.runFor(34_000);
  await expect(prompt).toHaveCount(1);
  const requests = countRequests(page);
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
  await expect(prompt).toHaveCount(1);
});

test('in the shell, an open ticket is polled: what is new stands below "Baru"', async ({ page, world }) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await openInShell(page);
  const dialog = await openDetail(page, WAITING);
  await expect(dialog.getByText('Baru', { exact: true })).toHaveCount(0);
  await world.play(WAITING, 'ask-back');
  await page.clock.runFor(16_600);
  await expect(dialog.getByText('Baru', { exact: true })).toBeVisible();
});

test('in the shell, a stream with its token takes the place of polling; another page and the end of the session close it', async ({
  page,
  request,
  world,
}) => {
  await world.reset({ persona: 'manual', pollSeconds: null, events: true });
  await logInWithClock(page);
  await expect.poll(world.streams).toBe(1);
  const dialog = await openDetail(page, WAITING);
  const requests = countRequests(page);
  // What was before the stream is polled for once.
  const polled = [/\/tickets\?/, /\/tickets\/[^/?]+$/].map((path) => page.waitForResponse(path));
  await runUntil(page, world, () => requests.read().list > 0 && requests.read().ticket > 0);
  for (const response of await Promise.all(polled)) await response.finished();
  expect(requests.read()).toMatchObject({ list: 1, ticket: 1 });
  await world.play(WAITING, 'ask-back');
  await expect(dialog.getByText('Baru', { exact: true })).toBeVisible();
  await expect.poll(requests.read).toMatchObject({ list: 2, ticket: 2 });

  await page.keyboard.press('Escape');
  await leave(page);
  await expect.poll(world.streams).toBe(0);
  requests.reset();
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
  await page.getByRole('link', { name: /^Tiket Bantuan/ }).click();
  await expect.poll(world.streams).toBe(1);

  const [client = ''] = world.name.split('@');
  await request.post(`${SHELL}/mock/sakti/expire?all`, { headers: { 'x-mock-world': client } });
  await expect(page.getByRole('dialog', { name: 'Sesi berakhir' })).toHaveCount(1);
  await passMinutes(page, 10);
  expect(await world.streams()).toBe(0);
});

/** Opens another page of the shell. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Anggaran' }).click();
  await expect(page.getByRole('button', { name: 'Tombol portal' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Daftar Tiket/ })).toHaveCount(0);
}

/** Logs in with a clock that the test moves. */
async function logInWithClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('/#/haicso/cso/listTiket');
  await logIn(page);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
}

/** The same, until polling has started. */
async function openInShell(page: Page): Promise<void> {
  await Promise.all([marksStored(page), logInWithClock(page)]);
  await listComplete(page);
}
