import type { Page } from '@playwright/test';

/**
 * Holds requests, until the returned function is called.
 *
 * @param times number of requests that are held; all of them without it
 */
export async function hold(page: Page, url: string | RegExp, times?: number): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(url, (route) => promise.then(() => route.continue()), { times });
  return () => resolve(undefined);
}
