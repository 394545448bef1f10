import { expect, openList, test } from '../app';
import { setVisible } from './polled';

const WAITING = 'HAI-314105641';
const STREAM = /\/v1\/events$/;

test.use({ baseURL: 'http://localhost:4311' });

test('in the demo, whose backend runs in the page, an event of the stream is a pill, and a hidden page closes the stream', async ({
  page,
}) => {
  const opened = page.waitForResponse(STREAM);
  await openList(page);
  expect((await opened).status()).toBe(200);
  await page.evaluate(async (reference) => {
    const found = await fetch(`api/haicso/v1/tickets?page=1&size=15&q=${reference}`);
    const { items } = (await found.json()) as { items: { id: string }[] };
    await fetch('mock/play', { method: 'POST', body: JSON.stringify({ ticketId: items[0]?.id, move: 'ask-back' }) });
  }, WAITING);
  // A poll without a stream would come after 30 seconds.
  await expect(page.getByRole('button', { name: /pembaruan · Tampilkan$/ })).toBeVisible({ timeout: 20_000 });

  const closed = page.waitForEvent('requestfailed', { predicate: (request) => STREAM.test(request.url()) });
  await setVisible(page, false);
  await closed;
  const again = page.waitForResponse(STREAM);
  await setVisible(page, true);
  expect((await again).status()).toBe(200);
});
