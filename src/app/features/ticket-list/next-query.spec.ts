import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { effectiveSort, nextQuery, toggledSort, withoutFilters } from './next-query';

const query = (changes: Partial<TicketQuery>): TicketQuery => ({ ...DEFAULT_QUERY, ...changes });

describe('nextQuery', () => {
  it('starts at the first page again', () => {
    expect(nextQuery(query({ page: 4, search: 'gaji' }), { status: 'DONE' })).toEqual(
      query({ search: 'gaji', status: 'DONE' }),
    );
  });

  it('turns the page and keeps the rest', () => {
    expect(nextQuery(query({ page: 4, search: 'gaji' }), { page: 5 })).toEqual(query({ page: 5, search: 'gaji' }));
  });
});

describe('effectiveSort', () => {
  for (const [changes, sort] of [
    [{}, { column: 'createdAt', direction: 'desc' }],
    [{ order: 'oldest' }, { column: 'createdAt', direction: 'asc' }],
    [{ waitingForMe: true }, null],
    [{ sort: { column: 'name', direction: 'asc' } }, { column: 'name', direction: 'asc' }],
  ] as const) {
    it(`is ${JSON.stringify(sort)} for ${JSON.stringify(changes)}`, () => {
      expect(effectiveSort(query(changes))).toEqual(sort);
    });
  }
});

describe('toggledSort', () => {
  for (const [changes, column, sort] of [
    [{}, 'name', { column: 'name', direction: 'asc' }],
    [{ sort: { column: 'name', direction: 'asc' } }, 'name', { column: 'name', direction: 'desc' }],
    [{ sort: { column: 'name', direction: 'desc' } }, 'name', { column: 'name', direction: 'asc' }],
    [{ sort: { column: 'name', direction: 'asc' } }, 'status', { column: 'status', direction: 'asc' }],
    // Ascending by date is a sort of its own. Descending is the default order.
    [{}, 'createdAt', { column: 'createdAt', direction: 'asc' }],
    [{ sort: { column: 'createdAt', direction: 'asc' } }, 'createdAt', null],
    [{ order: 'oldest' }, 'createdAt', { column: 'createdAt', direction: 'desc' }],
    [{ waitingForMe: true }, 'createdAt', { column: 'createdAt', direction: 'asc' }],
  ] as const) {
    it(`of ${column} after ${JSON.stringify(changes)} is ${JSON.stringify(sort)}`, () => {
      expect(toggledSort(query(changes), column)).toEqual(sort);
    });
  }
});

describe('withoutFilters', () => {
  it('leaves the pile and its order', () => {
    const kept = { waitingForMe: true, order: 'oldest', sort: { column: 'name', direction: 'asc' } } as const;
    expect(withoutFilters(query({ ...kept, status: 'DONE', search: 'gaji', from: '2024-03-01', page: 3 }))).toEqual(
      query(kept),
    );
  });
});
