import { pagesInOrder } from './pages-in-order';
import { nextTask } from '../../../testing/until';

describe('pagesInOrder', () => {
  it('gives every page once, in order, however they come', async () => {
    const asked: number[] = [];
    const waiting = new Map<number, (page: number) => void>();
    const load = (page: number): Promise<number> => {
      asked.push(page);
      return new Promise((resolve) => waiting.set(page, resolve));
    };
    const pages: number[] = [];
    const all = (async () => {
      for await (const page of pagesInOrder(load, 2, 9)) pages.push(page);
    })();
    // Answers the latest request first.
    for (let [last] = [...waiting].slice(-1); last; [last] = [...waiting].slice(-1)) {
      const [page, answer] = last;
      waiting.delete(page);
      answer(page);
      await nextTask();
    }
    await all;
    expect(pages).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(asked).toEqual(pages);
  });

  it('asks for few at a time, and for no more than are being used', async () => {
    const { load, seen } = setup();
    for await (const page of pagesInOrder(load, 1, 20)) {
      expect(seen.asked.length).toBeLessThanOrEqual(page + 3);
    }
    expect(seen.most).toBeLessThanOrEqual(3);
  });

  it('asks for the next ones while one is on its way, and while one is being used', async () => {
    const { load, seen } = setup();
    const pages = pagesInOrder(load, 1, 20);
    const first = pages.next();
    expect(seen.asked).toEqual([1, 2, 3]);
    await first;
    await pages.next();
    expect(seen.asked).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives nothing when there is no page left', async () => {
    const { load, seen } = setup();
    expect((await pagesInOrder(load, 2, 1).next()).done).toBeTrue();
    expect(seen.asked).toEqual([]);
  });

  it('ends with the failure of the page whose turn it is', async () => {
    const load = (page: number): Promise<number> =>
      page === 3 ? Promise.reject(new Error('503')) : Promise.resolve(page);
    const pages = pagesInOrder(load, 1, 9);
    expect((await pages.next()).value).toBe(1);
    expect((await pages.next()).value).toBe(2);
    await expectAsync(pages.next()).toBeRejectedWithError('503');
  });
});

function setup() {
  const seen = { asked: [] as number[], open: 0, most: 0 };
  const load = async (page: number): Promise<number> => {
    seen.asked.push(page);
    seen.most = Math.max(seen.most, ++seen.open);
    await nextTask();
    seen.open--;
    return page;
  };
  return { load, seen };
}
