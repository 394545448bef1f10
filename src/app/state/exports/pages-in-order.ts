/** Number of parallel page requests: hides the latency and limits the load on the backend. */
const CONCURRENT_PAGES = 3;

/**
 * Yields the pages `from` to `to` in order. Prefetches only `CONCURRENT_PAGES`, so that a slow writer does not
 * accumulate rows.
 */
export async function* pagesInOrder<Page>(
  load: (page: number) => Promise<Page>,
  from: number,
  to: number,
): AsyncGenerator<Page, void, void> {
  const pending: Promise<Page>[] = [];
  let next = from;
  const prefetch = (): void => {
    while (pending.length < CONCURRENT_PAGES && next <= to) {
      const page = load(next++);
      // Prevents an unhandled rejection. The failure is thrown when the page is awaited.
      page.catch(() => undefined);
      pending.push(page);
    }
  };
  prefetch();
  for (let [first] = pending; first; [first] = pending) {
    const page = await first;
    pending.shift();
    prefetch();
    yield page;
  }
}
