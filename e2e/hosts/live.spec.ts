import type { Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { countReads, passMinutes } from '../live/polled';
import { logIn } from './log-in';
import { SHELL } from './origins';

const WAITING = 'HAI-314105641';

test.use({ baseURL: SHELL, loggedInAs: 'manual' });

test('in the shell, on another origin than the remote: rows wait, and the badge in the menu follows at once', async ({
  page,
  world,
}) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await openInShell(page);
  const badge = page.getByRole('link', { name: /^Tiket Bantuan dan Layanan Perbendaharaan/ });
  await expect(badge).toContainText(/\d/);
  const before = Number(/\d+/.exec((await badge.textContent()) ?? '')?.[0]);
  await world.play(WAITING, 'ask-back');
  await page.clock.runFor(34_000);
  await expect(page.getByRole('button', { name: '1 pembaruan · Tampilkan' })).toBeVisible();
  await expect(badge).toContainText(String(before + 1));
  await expect(row(page, WAITING)).toContainText('Menunggu konfirmasi/respon KPPN');
});

test('in the shell, the end of the session stops everything, with one prompt', async ({ page, request, world }) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await openInShell(page);
  const [client = ''] = world.name.split('@');
  await request.post(`${SHELL}/mock/sakti/expire?all`, { headers: { 'x-mock-world': client } });
  const prompt = page.getByRole('dialog', { name: 'Sesi berakhir' });
  await page.clock.runFor(34_000);
  await expect(prompt).toHaveCount(1);
  const reads = countReads(page);
  await passMinutes(page, 10);
  expect(reads.read()).toEqual({ session: 0, list: 0, ticket: 0, bodies: 0 });
  await expect(prompt).toHaveCount(1);
});

/** Logs in with a clock that the test moves. */
async function openInShell(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('/#/haicso/cso/listTiket');
  await logIn(page);
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  // Polling starts in an idle moment after that; a first pause may begin late, and never early.
  await page.waitForLoadState('networkidle');
}
