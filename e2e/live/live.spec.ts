import type { Page } from '@playwright/test';
import { recordAnnouncements } from '../access/announcements';
import { openDetail, openList, row } from '../app';
import { closeSuccess, expect, recordTicket, test } from '../officers/officers';
import { countRequests, NOTHING, ONE_POLL, passMinutes, setVisible, UNSENT_SEARCH, withClock } from './polled';

const WAITING = 'HAI-314105641';
/** A window in which list and thread are longer than their room. */
const LOW = { viewport: { width: 1280, height: 600 } };
const polled = { persona: 'manual', pollSeconds: null } as const;

test('an answer of the officer is a pill in the list of the satker: nothing moves until it is pressed', async ({
  as,
  world,
}) => {
  await world.reset(polled);
  const [satker, officer] = [await as('manual', LOW), await as('cso-kppn')];
  const reference = await recordTicket(satker, 'Galat SPM');
  await withClock(satker, () => openList(satker));
  // The calendar changes the words of the rows.
  await expect(satker.getByText(/\d (?:jam|hari) kerja/).first()).toBeVisible();
  const search = satker.getByRole('searchbox');
  await search.fill(UNSENT_SEARCH);
  // The problem is said, and moves the rows.
  await expect(search).toHaveAttribute('aria-invalid', 'true');
  await satker.evaluate(() => scrollTo(0, 150));
  const said = await recordAnnouncements(satker);
  const waiting = satker.getByRole('button', { name: /^Menunggu Anda/ });
  const before = await rowsOf(satker);
  const counted = Number((await waiting.textContent())?.match(/\d+/)?.[0]);

  await openList(officer, 'waiting=me');
  const detail = await openDetail(officer, reference);
  await detail.getByRole('textbox', { name: /^Tanggapan/ }).fill('Sudah diperbaiki.');
  await detail.getByRole('button', { name: 'Selesaikan', exact: true }).click();
  await expect(officer.getByRole('dialog', { name: 'Sukses!' })).toBeVisible();

  await satker.clock.runFor(33_100);
  const pill = satker.getByRole('button', { name: '1 pembaruan · Tampilkan' });
  await expect(pill).toBeVisible();
  await expect(waiting).toHaveText(new RegExp(`Menunggu Anda\\s*${counted + 1}`));
  await expect(satker).toHaveTitle('(1) Daftar Tiket');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue(UNSENT_SEARCH);
  expect(await satker.evaluate(() => scrollY)).toBe(150);
  expect(await rowsOf(satker)).toEqual(before);
  await expect.poll(said).toEqual(['1 pembaruan di daftar tiket.']);

  await pill.click();
  await expect(row(satker, reference)).toContainText('Selesai, belum ada feedback');
  await expect(pill).toHaveCount(0);
  await expect(satker).toHaveTitle('Daftar Tiket');
  await expect(satker.getByRole('region', { name: 'Hasil' })).toBeFocused();
});

test('an answer appears in the open ticket below "Baru": text, focus and place stay, of who writes and who reads', async ({
  as,
  world,
}) => {
  await world.reset(polled);
  const [satker, officer] = [await as('manual', LOW), await as('cso-kppn')];
  const reference = await recordTicket(satker, 'Galat SPM');
  await openList(officer, 'waiting=me');
  const answered = await openDetail(officer, reference);
  await answered.getByRole('textbox', { name: /^Tanggapan/ }).fill('Mohon dikirim suratnya.');
  await answered.getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(officer, reference);

  await withClock(satker, () => openList(satker));
  const dialog = await openDetail(satker, reference);
  const field = dialog.getByRole('textbox', { name: /^Tanggapan/ });
  await field.fill('Surat menyusul, mohon ditunggu');
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
  // An opening dialog is smaller.
  await expect(satker.locator('.mat-mdc-dialog-surface')).toHaveCSS('transform', 'none');
  const place = await field.boundingBox();
  const said = await recordAnnouncements(satker);

  await answered.getByRole('textbox', { name: /^Tanggapan/ }).fill('Yang bertanda tangan, ya.');
  await answered.getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(officer, reference);
  await satker.clock.runFor(16_600);
  await expect(dialog.getByText('Yang bertanda tangan, ya.')).toBeVisible();
  await expect(dialog.getByText('Baru', { exact: true })).toBeVisible();
  await expect(field).toHaveValue('Surat menyusul, mohon ditunggu');
  await expect(field).toBeFocused();
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(5);
  await expect.poll(async () => Math.round((await field.boundingBox())?.y ?? 0)).toBe(Math.round(place?.y ?? -1));
  const news = async () => (await said()).filter((words) => words.includes('tanggapan baru'));
  await expect.poll(news).toEqual(['1 tanggapan baru; status sekarang: Menunggu konfirmasi/respon Satker.']);
  await passMinutes(satker, 1);
  expect(await news()).toHaveLength(1);

  // Now the satker reads from the beginning, and writes nothing.
  const thread = dialog.getByRole('region', { name: /^Detail Data Tiket/ });
  await thread.evaluate((scroller) => {
    scroller.focus();
    scroller.scrollTop = 30;
  });
  await answered.getByRole('textbox', { name: /^Tanggapan/ }).fill('Boleh hasil pindaian.');
  await answered.getByRole('button', { name: 'Balas' }).click();
  await closeSuccess(officer, reference);
  await satker.clock.runFor(16_600);
  await expect(dialog.getByText('Boleh hasil pindaian.')).toBeVisible();
  expect(await thread.evaluate((scroller) => scroller.scrollTop)).toBe(30);
  await expect(thread).toBeFocused();
  await expect(field).toHaveValue('Surat menyusul, mohon ditunggu');
});

test('in real time, in two browsers at once: the pill within 30 seconds, the entry within 15, and the jitter', async ({
  page,
  as,
  world,
}) => {
  await world.reset(polled);
  const elsewhere = await as('manual');
  await Promise.all([openList(page), openList(elsewhere)]);
  // Polling begins with what comes after the rows.
  for (const each of [page, elsewhere]) await expect(each.getByRole('button', { name: /^Tampilan/ })).toBeVisible();
  const dialog = await openDetail(page, WAITING);
  await expect(dialog.getByText('Memuat tiket…')).toHaveCount(0);
  await world.play(WAITING, 'ask-back');
  await Promise.all([
    expect(dialog.getByText('Baru', { exact: true })).toBeVisible({ timeout: 20_000 }),
    expect(elsewhere.getByRole('button', { name: '1 pembaruan · Tampilkan' })).toBeVisible({ timeout: 38_000 }),
  ]);
});

test('a hidden page sends nothing for ten minutes, and then asks once for session, list and ticket', async ({
  page,
  world,
}) => {
  await world.reset(polled);
  await withClock(page, () => openList(page));
  await openDetail(page, WAITING);
  await setVisible(page, false);
  const requests = countRequests(page);
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
  await setVisible(page, true);
  await expect.poll(requests.polls).toEqual(ONE_POLL);
});

test('the end of the session, which a poll finds, stops all requests', async ({ page, world }) => {
  await world.reset(polled);
  await withClock(page, () => openList(page));
  await openDetail(page, WAITING);
  await world.change({ fail: 401 });
  const requests = countRequests(page);
  const refused = page.waitForResponse((response) => response.status() === 401);
  await page.clock.runFor(16_600);
  await (await refused).finished();
  await expect.poll(requests.settled).toBe(true);
  requests.reset();
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
});

for (const [screen, last] of [
  ['Rekap', (page: Page) => page.getByRole('heading', { name: 'Tiket menurut status' })],
  ['Menunggu Satker', (page: Page) => page.getByRole('meter')],
] as const) {
  test(`the list is asked for nothing behind ${screen}, and at once when it is shown again`, async ({ as, world }) => {
    await world.reset(polled);
    const page = await as('cso-kppn');
    await withClock(page, () => openList(page));
    await page.getByRole('link', { name: screen, exact: true }).click();
    // The screen has what it has asked for itself.
    await expect(last(page)).toBeVisible();
    const reads = countRequests(page);
    await passMinutes(page, 5);
    expect(reads.read().list).toBe(0);
    await page.goBack();
    await expect.poll(() => reads.read().list).toBe(1);
  });
}

test('back from offline, and from sleep: once for session, list and ticket each', async ({ page, context, world }) => {
  await world.reset(polled);
  await withClock(page, () => openList(page));
  await openDetail(page, WAITING);
  const requests = countRequests(page);
  await context.setOffline(true);
  await page.clock.runFor(600_000);
  expect(requests.read()).toEqual(NOTHING);
  await context.setOffline(false);
  await page.clock.runFor(3_100);
  await expect.poll(requests.polls).toEqual(ONE_POLL);

  // A request that is still open would be replaced at the return from sleep.
  await expect.poll(requests.settled).toBe(true);
  requests.reset();
  await page.clock.fastForward('08:00:00');
  // Notices have a timer of their own: where the session has answered before it, they ask for the session, too.
  await expect.poll(requests.polls).toEqual({ ...ONE_POLL, session: expect.any(Number) });
  const { session, notices } = requests.read();
  expect(session).toBeGreaterThanOrEqual(ONE_POLL.session);
  expect(session).toBeLessThanOrEqual(ONE_POLL.session + notices);
});

test('poll_seconds of 0 switches polling off; without ETags it is slower, and finds the same', async ({
  page,
  world,
}) => {
  await world.reset({ ...polled, pollSeconds: 0 });
  await withClock(page, () => openList(page));
  const requests = countRequests(page);
  await passMinutes(page, 5);
  expect(requests.read().list).toBe(0);

  await world.reset({ ...polled, etags: false });
  const answered = page.waitForResponse(/\/tickets\?/);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await (await answered).finished();
  // The pause before the next poll begins with this response.
  await expect(page.getByRole('region', { name: 'Hasil' })).toHaveAttribute('aria-busy', 'false');
  expect(requests.read().list).toBe(1);
  await world.play(WAITING, 'ask-back');
  await passMinutes(page, 1);
  expect(requests.read().list).toBe(1);
  await passMinutes(page, 1.25);
  await expect(page.getByRole('button', { name: '1 pembaruan · Tampilkan' })).toBeVisible();
});

/** Texts and places of all rows. */
function rowsOf(page: Page) {
  return page
    .getByRole('row')
    .evaluateAll((rows) => rows.map((each) => [each.textContent, each.getBoundingClientRect().top]));
}
