import { DEFAULT_QUERY, type SortColumn, type TicketQuery } from '../../domain/ticket-query';

export type QueryChange = Partial<TicketQuery>;

/** Every filter and the search off; the pile and its order stay. */
export function withoutFilters({ waitingForMe, order, sort }: TicketQuery): TicketQuery {
  return { ...DEFAULT_QUERY, waitingForMe, order, sort };
}

/** Any change but that of the page starts at the first page again. */
export function nextQuery(query: TicketQuery, change: QueryChange): TicketQuery {
  return { ...query, page: 1, ...change };
}

/** The sort in force: of a header, or else that of Urut Berdasarkan, which is the date's. */
export function effectiveSort({ sort, order, waitingForMe }: TicketQuery): TicketQuery['sort'] {
  if (sort || waitingForMe) return sort;
  return { column: 'createdAt', direction: order === 'newest' ? 'desc' : 'asc' };
}

/** A press on a header: ascending, the other way round when it is already sorted by. */
export function toggledSort(query: TicketQuery, column: SortColumn): TicketQuery['sort'] {
  const current = effectiveSort(query);
  const direction = current?.column === column && current.direction === 'asc' ? 'desc' : 'asc';
  const byOrder = effectiveSort({ ...query, sort: null });
  if (byOrder?.column === column && byOrder.direction === direction) return null;
  return { column, direction };
}
