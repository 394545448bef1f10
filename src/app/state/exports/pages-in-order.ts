/** Pages on their way at a time: enough to hide the network, few enough to leave the backend to others. */
const CONCURRENT_PAGES = 3;

/**
 * Pages `from`-`to` in order. The next ones are asked for while one is being used, and no further ahead than that, so
 * that a slow writer never piles rows up.
 */
export async function* pagesInOrder<Page>(
  load: (page: number) => Promise<Page>,
  from: number,
  to: number,
): AsyncGenerator<Page, void, void> {
  const coming: Promise<Page>[] = [];
  let next = from;
  const ask = (): void => {
    while (coming.length < CONCURRENT_PAGES && next <= to) {
      const page = load(next++);
      // Whoever waits for it hears of the failure; until then it is not an unhandled one.
      page.catch(() => undefined);
      coming.push(page);
    }
  };
  ask();
  for (let [first] = coming; first; [first] = coming) {
    const page = await first;
    coming.shift();
    ask();
    yield page;
  }
}
