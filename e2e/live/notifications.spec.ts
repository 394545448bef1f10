import type { BrowserContext, Page } from '@playwright/test';
import { openList } from '../app';
import { expect, test } from '../officers/officers';
import { settingsStored } from '../stored-settings';
import { countRequests, openWithStream, passMinutes, setVisible, withClock } from './polled';

const WAITING = 'HAI-314105641';

/** What the page has shown, newest last. */
interface Shown {
  readonly title: string;
  readonly closed: boolean;
}

test('a hidden page tells of an answer once it was switched on, and leads to the ticket', async ({ page, world }) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await stubNotification(page);
  await withClock(page, () => openList(page));

  const asks = countMine(page);
  await setVisible(page, false);
  await passMinutes(page, 6);
  expect(asks()).toBe(0);
  await setVisible(page, true);

  await switchOn(page);
  await expect(page.getByRole('button', { name: 'Pemberitahuan aktif' })).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(['Pemberitahuan HAI-CSO aktif']);

  await setVisible(page, false);
  await world.advance(60);
  await world.play(WAITING, 'ask-back');
  await passMinutes(page, 6);
  await expect.poll(asks).toBe(1);
  await expect.poll(() => titles(page)).toEqual(['Pemberitahuan HAI-CSO aktif', `Tiket ${WAITING} dijawab`]);
  await expect(page).toHaveTitle('(1) Daftar Tiket');
  await passMinutes(page, 6);
  await expect.poll(asks).toBe(2);
  expect((await titles(page)).length).toBe(2);

  await page.evaluate(() => (window as unknown as { pressNotification: () => void }).pressNotification());
  await expect(page.getByRole('dialog', { name: 'Detail Data Tiket' })).toContainText(WAITING);
});

test('of two hidden windows one asks every five minutes; when it is closed the other goes on, and tells nothing twice', async ({
  page,
  context,
  world,
}) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await stubNotification(page);
  await withClock(page, () => openList(page));
  await switchOn(page);
  const other = await openOther(context);

  const [asks, otherAsks] = [countMine(page), countMine(other)];
  await setVisible(page, false);
  await setVisible(other, false);
  await world.advance(60);
  await world.play(WAITING, 'ask-back');
  await passMinutes(page, 6);
  await expect.poll(() => [asks(), otherAsks()]).toEqual([1, 0]);
  await expect.poll(() => titles(page)).toContain(`Tiket ${WAITING} dijawab`);

  const requests = countRequests(other);
  await page.close();
  await expect.poll(otherAsks).toBe(1);
  // An answer that outlasts its time on the clock would be asked for again after ten minutes.
  await expect.poll(requests.settled).toBe(true);
  await passMinutes(other, 6);
  await expect.poll(otherAsks).toBe(2);
  expect(await titles(other)).toEqual([]);
});

test('the stream stays open behind a hidden page for who wants to be notified, in one window', async ({
  page,
  context,
  world,
}) => {
  await stubNotification(page);
  await openWithStream(page, world);
  await setVisible(page, false);
  await expect.poll(world.streams).toBe(0);
  await setVisible(page, true);
  await expect.poll(world.streams).toBe(1);
  await switchOn(page);
  const other = await openOther(context);
  await expect.poll(world.streams).toBe(2);

  // Its stream ends, and begins again once this window is the one that polls, within a pause of ten seconds.
  const reopened = page.waitForResponse(/\/events$/);
  await setVisible(page, false);
  await page.clock.runFor(10_000);
  await reopened;
  await setVisible(other, false);
  await expect.poll(world.streams).toBe(1);
  const asks = countMine(page);
  await world.advance(60);
  await world.play(WAITING, 'ask-back');
  await expect(async () => {
    await page.clock.runFor(2_100);
    expect(asks()).toBe(1);
  }).toPass();
  await expect.poll(() => titles(page)).toContain(`Tiket ${WAITING} dijawab`);
  await expect.poll(world.streams).toBe(1);
  expect(await titles(other)).toEqual([]);
});

test('a refused permission is explained, and nothing is switched on', async ({ page, world }) => {
  await world.reset({ persona: 'manual' });
  await stubNotification(page, 'denied');
  await openList(page);
  await page.getByRole('button', { name: 'Pemberitahuan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Pemberitahuan' });
  const box = dialog.getByRole('checkbox', { name: 'Ada jawaban baru' });
  await box.click();
  await expect(dialog.getByRole('status')).toContainText('izinkan Notifikasi');
  await expect(box).not.toBeChecked();
});

/** Switches on that the user is notified of answers, until that is stored. */
async function switchOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pemberitahuan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Pemberitahuan' });
  const stored = settingsStored(page, '"notifications"');
  await dialog.getByRole('checkbox', { name: 'Ada jawaban baru' }).check();
  await (await stored).finished();
  await expect(dialog.getByRole('checkbox', { name: 'Ada tiket yang menunggu Anda' })).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Tutup' }).click();
}

/** Opens the list in another window of the browser, whose user has switched that on. */
async function openOther(context: BrowserContext): Promise<Page> {
  const other = await context.newPage();
  await openList(other);
  await expect(other.getByRole('button', { name: 'Pemberitahuan aktif' })).toBeVisible();
  return other;
}

/** A browser that answers the question for permission, once for all its windows, and keeps what it would show. */
async function stubNotification(page: Page, answer: NotificationPermission = 'granted'): Promise<void> {
  await page.context().addInitScript((given) => {
    const shown: { title: string; closed: boolean; onclick?: () => void }[] = [];
    class Stub {
      static get permission(): NotificationPermission {
        return localStorage.getItem('asked') ? given : 'default';
      }
      static requestPermission(): Promise<NotificationPermission> {
        localStorage.setItem('asked', 'yes');
        return Promise.resolve(given);
      }
      closed = false;
      onclick?: () => void;
      constructor(readonly title: string) {
        shown.push(this);
      }
      close(): void {
        this.closed = true;
      }
    }
    Object.assign(window, { Notification: Stub, shown, pressNotification: () => shown.at(-1)?.onclick?.() });
  }, answer);
}

const titles = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { shown: Shown[] }).shown.map(({ title }) => title));

/** Counts what is asked for a hidden page. */
function countMine(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (/\/v1\/tickets\?.*size=100/.test(request.url())) count++;
  });
  return () => count;
}
