import { adjacentId, type Direction, hasMore, placeIn, sequenceOf, withPage } from './ticket-sequence';
import { DEFAULT_QUERY } from './ticket-query';

const second = sequenceOf(DEFAULT_QUERY, { ids: ['d', 'e', 'f'], total: 8, page: 2, pageSize: 3 });

describe('ticket sequence', () => {
  it('knows the place of a ticket in the whole list', () => {
    expect(placeIn(second, 'e')).toEqual({ place: 5, total: 8 });
    expect(placeIn(second, 'x')).toBeNull();
  });

  for (const [id, direction, expected] of [
    ['d', 'next', 'e'],
    ['e', 'previous', 'd'],
    ['f', 'next', null],
    ['d', 'previous', null],
    ['x', 'next', null],
    ['x', 'previous', null],
  ] as const) {
    it(`gives ${String(expected)} as ${direction} of ${id}`, () => {
      expect(adjacentId(second, id, direction)).toBe(expected);
    });
  }

  it('has more as long as the list has tickets before and after', () => {
    const directions: Direction[] = ['next', 'previous'];
    const more = (sequence: typeof second) => directions.map((direction) => hasMore(sequence, direction));
    expect(more(second)).toEqual([true, true]);
    const whole = withPage(withPage(second, 'next', ['g', 'h'], 3), 'previous', ['a', 'b', 'c'], 1);
    expect(more(whole)).toEqual([false, false]);
    expect(whole).toEqual({ ...second, ids: [...'abcdefgh'], before: 0, first: 1, last: 3 });
  });

  it('ends where a page has nothing new', () => {
    expect(placeIn(withPage(second, 'next', [], 3), 'f')).toEqual({ place: 6, total: 6 });
    expect(placeIn(withPage(second, 'previous', [], 1), 'd')).toEqual({ place: 1, total: 5 });
  });

  it('grows with tickets that have come since', () => {
    expect(placeIn(withPage(second, 'next', ['g', 'h', 'i'], 3), 'i')).toEqual({ place: 9, total: 9 });
    expect(placeIn(withPage(second, 'previous', ['x', 'a', 'b', 'c'], 1), 'd')).toEqual({ place: 5, total: 9 });
  });
});
