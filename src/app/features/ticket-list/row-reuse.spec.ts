import { assignSlots } from './row-reuse';

describe('assignSlots', () => {
  for (const [name, before, ids, slots] of [
    ['fills places from the first', [], ['a', 'b'], [0, 1]],
    ['gives every place of the old page to the new one', ['a', 'b'], ['c', 'd'], [0, 1]],
    ['keeps those that stay, wherever they move', ['a', 'b', 'c'], ['new', 'a', 'b'], [2, 0, 1]],
    ['opens more places when there are more rows', ['a'], ['b', 'a', 'c'], [1, 0, 2]],
    ['never gives one place twice', ['a', 'b', 'c'], ['x', 'c', 'y', 'a', 'z'], [1, 2, 3, 0, 4]],
  ] as const) {
    it(name, () => {
      const old = assignSlots(before, new Map());
      expect([...assignSlots(ids, old).values()]).toEqual([...slots]);
    });
  }
});
