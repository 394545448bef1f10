import type { Page, Request } from '@playwright/test';

/**
 * The requests that a page begins from now on, until they end.
 *
 * @param counted which requests; without it all of them
 */
export function pendingRequests(page: Page, counted: (request: Request) => boolean = () => true) {
  const pending = new Set<Request>();
  const begin = (request: Request): unknown => counted(request) && pending.add(request);
  // A request from before may end only now.
  const end = (request: Request): unknown => pending.delete(request);
  page.on('request', begin);
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    has: (request: Request): boolean => pending.has(request),
    number: (): number => pending.size,
    stop: (): void => {
      page.off('request', begin);
      page.off('requestfinished', end);
      page.off('requestfailed', end);
    },
  };
}
