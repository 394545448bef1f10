import { pagesInOrder } from './pages-in-order';

describe('pagesInOrder', () => {
  it('gives every page once, in order, however they come', async () => {
    const { load, seen } = setup((page) => (page % 2 ? 3 : 0));
    const pages: number[] = [];
    for await (const page of pagesInOrder(load, 2, 9)) pages.push(page);
    expect(pages).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(seen.asked).toEqual(pages);
  });

  it('asks for few at a time, and for no more than are being used', async () => {
    const { load, seen } = setup(() => 0);
    for await (const page of pagesInOrder(load, 1, 20)) {
      expect(seen.asked.length).toBeLessThanOrEqual(page + 3);
    }
    expect(seen.most).toBeLessThanOrEqual(3);
  });

  it('gives nothing when there is no page left', async () => {
    const { load, seen } = setup(() => 0);
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

function setup(turnsOf: (page: number) => number) {
  const seen = { asked: [] as number[], open: 0, most: 0 };
  const load = async (page: number): Promise<number> => {
    seen.asked.push(page);
    seen.most = Math.max(seen.most, ++seen.open);
    for (let turn = turnsOf(page); turn > 0; turn--) await Promise.resolve();
    seen.open--;
    return page;
  };
  return { load, seen };
}
