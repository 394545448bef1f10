import { aTicket } from '../../../testing/samples';
import type { Ticket } from '../ticket';
import { countNews } from './list-news';

const rows = (...ids: string[]): Ticket[] => ids.map((id, index) => aTicket({ id, no: index + 1 }));

describe('countNews', () => {
  const shown = rows('a', 'b', 'c');
  const cases: readonly [string, readonly Ticket[], number][] = [
    ['the same rows', rows('a', 'b', 'c'), 0],
    [
      'other numbers, an excerpt and a mark of incomplete data',
      shown.map((row) => ({ ...row, no: 9, excerpt: 'x', incomplete: true })),
      0,
    ],
    ['a new row that pushes the last one to the next page', rows('new', 'a', 'b'), 1],
    ['two new rows on a page with room', rows('x', 'y', 'a', 'b', 'c'), 2],
    ['a row with another status', [...rows('a', 'b'), aTicket({ id: 'c', no: 3, status: 'DONE' })], 1],
    ['a row that no longer waits', rows('a', 'c'), 1],
    ['none left', [], 3],
    ['another order', rows('b', 'a', 'c'), 1],
  ];
  for (const [what, found, count] of cases)
    it(`is ${count} for ${what}`, () => expect(countNews(shown, found)).toBe(count));
});
