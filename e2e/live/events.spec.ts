import { expect, test, visibleText } from '../app';
import { countRequests, NOTHING, openWithStream, passMinutes, runUntil } from './polled';

const WAITING = 'HAI-314105641';

test('an answer arrives by the stream, with no poll before it; when the stream dies, polling takes over', async ({
  page,
  world,
}) => {
  await openWithStream(page, world);
  const requests = countRequests(page);
  // What was before the stream is polled for once.
  const polled = page.waitForResponse(/\/tickets\?/);
  await runUntil(page, world, () => requests.read().list > 0);
  await (await polled).finished();
  expect(requests.read()).toMatchObject({ list: 1, bodies: 0 });
  await world.play(WAITING, 'ask-back');
  await expect(page.getByRole('button', { name: '1 pembaruan · Tampilkan' })).toBeVisible();
  expect(requests.read()).toMatchObject({ list: 2, bodies: 1 });

  await world.change({ events: false });
  await expect.poll(world.streams).toBe(0);
  await page.clock.runFor(5_100);
  await expect.poll(() => world.calls('GET events')).toBe(2);
  await page.clock.runFor(34_000);
  await expect.poll(requests.read).toMatchObject({ list: 3, bodies: 1 });
  await passMinutes(page, 10);
  expect(await world.calls('GET events')).toBe(2);
});

test('the end of the session closes the stream, and nothing is sent any more', async ({ page, world }) => {
  await openWithStream(page, world);
  await world.change({ fail: 401 });
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(world.streams).toBe(0);
  await expect(visibleText(page, /^Sesi Anda telah berakhir/).first()).toBeVisible();
  const requests = countRequests(page);
  await passMinutes(page, 10);
  expect(requests.read()).toEqual(NOTHING);
});
