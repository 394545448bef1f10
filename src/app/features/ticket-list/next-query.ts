import { DEFAULT_QUERY, type SortColumn, type TicketQuery } from '../../domain/ticket-query';

export type QueryChange = Partial<TicketQuery>;

/** The query without filters and search; Menunggu Anda and the sort stay. */
export function withoutFilters({ waitingForMe, order, sort }: TicketQuery): TicketQuery {
  return { ...DEFAULT_QUERY, waitingForMe, order, sort };
}

/** The changed query; every change but that of the page resets the page to the first. */
export function nextQuery(query: TicketQuery, change: QueryChange): TicketQuery {
  return { ...query, page: 1, ...change };
}

/** The current sort: that of a header, else Urut Berdasarkan by date. */
export function effectiveSort({ sort, order, waitingForMe }: TicketQuery): TicketQuery['sort'] {
  if (sort || waitingForMe) return sort;
  return { column: 'createdAt', direction: order === 'newest' ? 'desc' : 'asc' };
}

/** The sort after a press on a header: ascending, or reversed if the list is already sorted by it. */
export function toggledSort(query: TicketQuery, column: SortColumn): TicketQuery['sort'] {
  const current = effectiveSort(query);
  const direction = current?.column === column && current.direction === 'asc' ? 'desc' : 'asc';
  const byOrder = effectiveSort({ ...query, sort: null });
  if (byOrder?.column === column && byOrder.direction === direction) return null;
  return { column, direction };
}
